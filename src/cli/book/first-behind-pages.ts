import { graphOf, reach } from '../../review/graph.ts';
import type { Material } from './material.ts';
import { offersAt } from './offers.ts';

/**
 * Every helpline that can be first on the card behind a page: somebody came to the page from that
 * card, and has met no other card on the way.
 */
export function firstBehindPages(material: Material): Map<string, Set<string>> {
  const graph = graphOf(material.authored);
  const behind = new Map<string, Set<string>>();
  for (const { address, step } of material.steps.values()) {
    if (step.kind !== 'outcome') continue;
    const first = offersAt(material, address).flatMap((each) => [
      ...each.first,
      ...(each.night ?? []),
    ]);
    const through = (placed: { address: string; step: { kind: string } }) =>
      placed.address === address || placed.step.kind !== 'outcome';
    for (const page of reach(graph, [address], through))
      behind.set(page, new Set([...(behind.get(page) ?? []), ...first]));
  }
  return behind;
}
