import type { Address } from '../model/target.ts';
import { exits } from './exits.ts';
import type { Placed } from './steps.ts';

/**
 * For each step, the cards that may be the last one shown there: those from which it is reached, over
 * however many steps, without another card between. A card itself is the last one shown on it.
 */
export function cardsBefore(steps: ReadonlyMap<Address, Placed>): Map<Address, Address[]> {
  const before = new Map<Address, Address[]>();
  for (const card of steps.values()) {
    if (card.step.kind !== 'outcome') continue;
    // Grows as it is gone through, so that every step met is gone on from, once.
    const met = new Set([card]);
    for (const placed of met) {
      const cards = before.get(placed.address) ?? [];
      cards.push(card.address);
      before.set(placed.address, cards);
      for (const { to } of exits(placed)) {
        const next = steps.get(to);
        if (next && next.step.kind !== 'outcome') met.add(next);
      }
    }
  }
  return before;
}
