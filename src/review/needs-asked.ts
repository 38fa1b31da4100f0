import type { Authored } from '../model/authored.ts';
import type { Address } from '../model/target.ts';
import { graphOf } from './graph.ts';

export interface Asked {
  need: string;
  /** The outcome that names it. */
  address: Address;
}

/** Every need that an outcome names. */
export function needsAsked(authored: Authored): Asked[] {
  return [...graphOf(authored).steps.values()].flatMap(({ address, step }) =>
    step.kind === 'outcome' ? step.needs.map((need) => ({ need, address })) : [],
  );
}
