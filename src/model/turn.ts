import type { Address } from './target.ts';

/** A question and the answer given to it. */
export interface Turn {
  step: Address;
  option: string;
}
