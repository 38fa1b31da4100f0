import { places } from '../build/places.ts';
import { find } from '../directory/find.ts';
import type { Authored } from '../model/authored.ts';
import type { Holidays } from '../model/hours.ts';
import { ageBand } from '../model/names.ts';
import type { FirstOn } from '../review/due.ts';
import { graphOf } from '../review/graph.ts';

/** On how many cards each helpline stands first, anywhere and for any age, at this instant. */
export function firstOn(authored: Authored, holidays: Holidays, instant: Date): FirstOn {
  const cards = new Map<string, Set<string>>();
  const ages = [null, ...ageBand.options];
  for (const { address, step } of graphOf(authored).steps.values()) {
    if (step.kind !== 'outcome') continue;
    for (const { helplines, nation } of places(authored))
      for (const age of ages) {
        const request = { needs: step.needs, nation, age, prefer: [], instant };
        for (const { helpline } of find(helplines, holidays, request).first)
          cards.set(helpline.id, (cards.get(helpline.id) ?? new Set()).add(address));
      }
  }
  return new Map([...cards].map(([id, addresses]) => [id, addresses.size]));
}
