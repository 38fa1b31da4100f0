import type { Holidays, Hours } from '../model/hours.ts';
import type { Nation } from '../model/names.ts';
import type { Moment } from '../model/opening.ts';
import { openingAt } from './opening.ts';

/** When what is closed at `instant` opens; null where it is open, or where nobody can say. */
export function nextOpening(
  hours: Hours,
  instant: Date,
  nations: readonly Nation[],
  holidays: Holidays,
): Moment | null {
  const opening = openingAt(hours, instant, nations, holidays);
  return opening.kind === 'closed' ? opening.opens : null;
}
