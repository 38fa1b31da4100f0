import type { Holidays, Hours } from '../model/hours.ts';
import type { Nation } from '../model/names.ts';
import type { Opening } from '../model/opening.ts';
import { calendar, type Calendar } from './calendar.ts';
import { DAY, dayPlan } from './day-plan.ts';
import { isBefore, isStale } from './evidence.ts';
import { wallClock } from './wall-clock.ts';

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

  const { date, minutes } = wallClock(instant, hours.zone);
  const days = calendar(date, (each) => dayPlan(hours, each, nations, holidays));
  switch (days.at(minutes)) {
    case 'unknown':
      return { kind: 'check' };
    case 'open':
      return openUntil(days, minutes);
    case 'closed': {
      const opens = days.opening(minutes);
      return opens === null ? { kind: 'check' } : { kind: 'closed', opens: days.moment(opens) };
    }
  }
}

function openUntil(days: Calendar, minutes: number): Opening {
  const closing = days.closing(minutes);
  if (closing === null) return { kind: 'open' };
  // Midnight is said as the end of a day, not as the beginning of the next.
  const last = days.moment(closing - 1);
  const ends = closing % DAY === 0 ? { ...last, at: '24:00' } : days.moment(closing);
  const until = ends.at;
  return closing - minutes < DAY ? { kind: 'open', until } : { kind: 'open', until, ends };
}
