import type { Holidays, Hours, Weekly } from '../model/hours.ts';
import type { Nation } from '../model/names.ts';
import type { Opening } from '../model/opening.ts';
import { isBefore, isStale } from './evidence.ts';
import { holidayOn } from './holiday.ts';
import { dateAfter, dayOf, minutesOf, wallClock } from './wall-clock.ts';

/** How far ahead the next opening is looked for: a week and a long bank-holiday weekend. */
const HORIZON = 11;
const DAY = 24 * 60;

/**
 * Whether hours are open at `instant`, on the service's own wall clock.
 * Fails safe: hours that are unknown, whose evidence is over a year old, or that fall on a bank
 * holiday the service says nothing of, answer `check`, never `open`.
 */
export function openingAt(
  hours: Hours,
  instant: Date,
  nations: readonly Nation[],
  holidays: Holidays,
): Opening {
  if (hours.kind === 'unknown' || isStale(hours.checked, instant)) return { kind: 'check' };
  if (hours.kind === 'always') return { kind: 'always' };
  if (isBefore(hours.checked, instant)) return { kind: 'check' };

  const now = wallClock(instant, hours.zone);
  const dateOf = (offset: number) => dateAfter(now.date, offset);
  const keeps = (offset: number) => keepsHours(hours, dateOf(offset), nations, holidays);
  if (keeps(0) === 'unknown') return { kind: 'check' };

  // Yesterday's late span can still be open after midnight.
  for (const offset of [0, -1]) {
    const at = now.minutes - offset * DAY;
    const open = spansOn(hours, dateOf(offset)).find(({ from, to }) => from <= at && at < to);
    if (!open || keeps(offset) === 'no') continue;
    // A night that runs out of a holiday, or into one, is one nobody has spoken of.
    return keeps(offset) === 'yes' && keeps(0) === 'yes'
      ? { kind: 'open', until: open.closes }
      : { kind: 'check' };
  }
  for (let offset = 0; offset <= HORIZON; offset++) {
    if (keeps(offset) === 'unknown') return { kind: 'check' };
    const spans = keeps(offset) === 'yes' ? spansOn(hours, dateOf(offset)) : [];
    const next = spans.find(({ from }) => offset > 0 || from > now.minutes);
    if (next) {
      return {
        kind: 'closed',
        opens: { in: offset, day: dayOf(dateOf(offset)), at: next.opens },
      };
    }
  }
  return { kind: 'check' };
}

/** Does a service keep its usual hours on this date? */
function keepsHours(
  hours: Weekly,
  date: string,
  nations: readonly Nation[],
  holidays: Holidays,
): 'yes' | 'no' | 'unknown' {
  if (hours.holidays === 'open') return 'yes';
  const holiday = holidayOn(date, nations, holidays);
  if (holiday === 'none') return 'yes';
  // A service for several nations does not say whose holidays it means.
  return holiday === 'everywhere' && hours.holidays === 'closed' ? 'no' : 'unknown';
}

interface Today {
  from: number;
  to: number;
  opens: string;
  closes: string;
}

/** The spans that usually begin on the day of this date, earliest first. */
function spansOn(hours: Weekly, date: string): Today[] {
  return hours.spans
    .filter(({ days }) => days.includes(dayOf(date)))
    .map(({ opens, closes }) => {
      const from = minutesOf(opens);
      const to = minutesOf(closes);
      return { from, to: to > from ? to : to + DAY, opens, closes };
    })
    .sort((a, b) => a.from - b.from);
}
