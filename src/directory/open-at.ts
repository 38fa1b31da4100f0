import type { Holidays, Hours } from '../model/hours.ts';
import type { Nation } from '../model/names.ts';
import { openingAt } from './opening.ts';

/** Does somebody answer at `instant`? `unknown` where the evidence does not say; never a guess. */
export function openAt(
  hours: Hours,
  instant: Date,
  nations: readonly Nation[],
  holidays: Holidays,
): 'open' | 'closed' | 'unknown' {
  const { kind } = openingAt(hours, instant, nations, holidays);
  return kind === 'check' ? 'unknown' : kind === 'closed' ? 'closed' : 'open';
}
