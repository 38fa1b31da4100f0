import { entriesOf } from '../conversation/address.ts';
import { exits } from '../conversation/exits.ts';
import { stepsOf, type Placed } from '../conversation/steps.ts';
import type { Authored } from '../model/authored.ts';
import type { Address } from '../model/target.ts';

/** The flows as steps and the ways between them. */
export interface Graph {
  steps: ReadonlyMap<Address, Placed>;
  /** Every step at which a host can open the conversation. */
  entries: readonly Address[];
  /** The steps that follow one, as far as they exist. `@card` is a way back, and leads nowhere new. */
  next(address: Address): Address[];
}

export function graphOf({ flows }: Authored): Graph {
  const steps = stepsOf(flows.map(({ value }) => value));
  return {
    steps,
    entries: flows
      .filter(({ value }) => value.entry)
      .flatMap(({ value }) => entriesOf(value))
      .filter((address) => steps.has(address)),
    next(address) {
      const placed = steps.get(address);
      return placed ? exits(placed).flatMap(({ to }) => (steps.has(to) ? [to] : [])) : [];
    },
  };
}

/** Every step that can be reached from `from`, going on only from steps that `through` allows. */
export function reach(
  { steps, next }: Graph,
  from: readonly Address[],
  through: (placed: Placed) => boolean = () => true,
): Set<Address> {
  const reached = new Set(from);
  for (const address of reached) {
    const placed = steps.get(address);
    if (placed && through(placed)) for (const to of next(address)) reached.add(to);
  }
  return reached;
}
