import type { AgeBand } from '../../src/model/names.ts';
import { flows } from './authored.ts';

/** What a card is asked for, and by whom. */
export interface Asked {
  name: string;
  needs: string[];
  age: AgeBand | null;
}

/** All that outcomes ask for, each once. A flow for people of one age asks for that age, the rest for each. */
export function asked(): Asked[] {
  const every = flows.flatMap(({ age: only, steps }) => {
    const ages: (AgeBand | null)[] = only ? [only] : [null, 'adult', 'under-18'];
    return Object.values(steps).flatMap((step) =>
      step.kind === 'outcome' ? ages.map((age) => of(step.needs, age)) : [],
    );
  });
  return [...new Map(every.map((each) => [each.name, each])).values()];
}

function of(needs: string[], age: AgeBand | null): Asked {
  return { name: `${needs.join(' and ')}${age ? `, ${age}` : ''}`, needs, age };
}
