import type { ToFrame } from '../link/messages.ts';
import type { Asked } from './api.ts';
import { oneOf, take } from './take.ts';

const warning = oneOf(['warning']);

/** The flows a page may ask for, and the openings some of them have: `me/warning`. */
export interface Doors {
  flows: readonly string[];
  openings: readonly string[];
}

/**
 * What to say to the frame: what is asked for and known, and otherwise what `unset` says. An
 * opening belongs to the flow it was given with: whoever names a flow names its opening too, and
 * one that the flow does not have is refused aloud.
 */
export function readHello(
  from: string,
  { flow, opening }: Asked,
  { flows, openings }: Doors,
  unset: ToFrame,
): ToFrame {
  const chosen = take(`${from}flow`, flow, unset.flow, oneOf(flows));
  const has = oneOf(openings);
  return {
    ...unset,
    flow: chosen,
    opening: take(`${from}opening`, opening, flow == null ? unset.opening : undefined, (name) =>
      has(`${chosen}/${name}`) ? warning(name) : undefined,
    ),
  };
}
