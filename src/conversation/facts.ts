import type { Flow, Option } from '../model/flow.ts';
import type { AgeBand, ChannelKind, Nation } from '../model/names.ts';
import type { Address } from '../model/target.ts';

/** What a person has said of themselves, as far as it decides who is put before them. */
export interface Facts {
  nation: Nation | null;
  age: AgeBand | null;
  /** The channels they asked to see first. */
  prefer: readonly ChannelKind[];
}

/**
 * The facts that answers state: of each, the newest. Nobody is asked their age twice, so where no
 * answer gives it, the first of the flows in `places` that is for one age does.
 */
export function factsOf(
  flows: readonly Flow[],
  answers: readonly (Option | undefined)[],
  places: readonly (Address | null)[],
): Facts {
  const newest = <Name extends keyof Facts>(name: Name) =>
    answers.findLast((option) => option?.[name] !== undefined)?.[name];
  const ages = places.map((address) => flows.find(({ id }) => address?.startsWith(`${id}/`))?.age);
  return {
    nation: newest('nation') ?? null,
    age: newest('age') ?? ages.find(Boolean) ?? null,
    prefer: newest('prefer') ?? [],
  };
}
