import { exits, type Exit } from '../../conversation/exits.ts';
import type { Placed } from '../../conversation/steps.ts';

/** Answers that several cards have alike, drawn once: `A` beside a card stands for them. */
export interface Shared {
  mark: string;
  /** The cards that have them. */
  cards: string[];
  exits: Exit[];
}

/** Cards with the very same answers, from three on. */
const SEVERAL = 3;

export function sharedAnswers(steps: readonly Placed[]): Shared[] {
  const alike = new Map<string, Omit<Shared, 'mark'>>();
  for (const placed of steps) {
    if (placed.step.kind !== 'outcome' || placed.step.options.length === 0) continue;
    const out = exits(placed);
    const key = out.map(({ option, to }) => `${option.id} ${to}`).join();
    const known = alike.get(key)?.cards ?? [];
    alike.set(key, { cards: [...known, placed.address], exits: out });
  }
  return [...alike.values()]
    .filter(({ cards }) => cards.length >= SEVERAL)
    .map((each, index) => ({ ...each, mark: String.fromCharCode(65 + index) }));
}
