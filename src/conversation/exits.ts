import type { Option } from '../model/flow.ts';
import { CARD, type Address } from '../model/target.ts';
import { resolve } from './address.ts';
import type { Placed } from './steps.ts';

export interface Exit {
  option: Option;
  /** Where it leads; `@card` where that depends on the card the person came from. */
  to: Address | typeof CARD;
}

/** The one function that knows where a step leads: compiling, drawing and checking all ask it. */
export function exits({ flow, step }: Placed): Exit[] {
  return step.options.map((option) => ({ option, to: resolve(option.to, flow) }));
}
