import type { ToFrame } from '../link/messages.ts';
import { oneOf, take } from './take.ts';

const warning = oneOf(['warning']);

/** Where to begin, as a page asks for it: nothing has been checked yet. */
export interface Asked {
  flow?: string | undefined;
  opening?: string | undefined;
}

/**
 * What to say to the frame: what is asked for and known, and otherwise what `unset` says. An
 * opening belongs to the flow it was given with: whoever names a flow names its opening too.
 */
export function readHello(
  from: string,
  { flow, opening }: Asked,
  flows: readonly string[],
  unset?: ToFrame,
): ToFrame {
  return {
    kind: 'hello',
    flow: take(`${from}flow`, flow, unset?.flow, oneOf(flows)),
    opening: take(`${from}opening`, opening, flow == null ? unset?.opening : undefined, warning),
  };
}
