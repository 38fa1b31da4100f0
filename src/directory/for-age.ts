import type { Helpline } from '../model/helpline.ts';
import type { AgeBand } from '../model/names.ts';

/** The first age that is not a child's. */
const GROWN = 18;

/**
 * Can a helpline for `ages` be for a person of this age, where they ask for `need`? Ages that
 * only overlap count: a line up to 25 is for some adults. Nobody is turned away by an age they
 * have not said.
 */
export function isForAge(ages: Helpline['ages'], need: string, age: AgeBand | null): boolean {
  if (!ages || age === null || ages.anyone?.includes(need)) return true;
  const { from = 0, to = Infinity } = ages;
  return age === 'adult' ? to >= GROWN : from < GROWN;
}
