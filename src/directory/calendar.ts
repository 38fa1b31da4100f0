import type { Moment } from '../model/opening.ts';
import { DAY, type DayPlan, type Run } from './day-plan.ts';
import { clockOf, dateAfter, dayOf } from './wall-clock.ts';

/** How far ahead a closing is looked for, and an opening: longer than any season. */
const WEEK = 7 * DAY;
const YEAR = 366;

/** A service's days, laid end to end. Times are minutes on its wall from the midnight today began with. */
export interface Calendar {
  at(minutes: number): 'open' | 'closed' | 'unknown';
  /** When what is open at `minutes` really closes, midnight or not; null where it does not for a week. */
  closing(minutes: number): number | null;
  /** When it next opens; null where nobody can say. */
  opening(minutes: number): number | null;
  moment(minutes: number): Moment;
}

export function calendar(today: string, planOf: (date: string) => DayPlan): Calendar {
  const dateOn = (day: number) => dateAfter(today, day);
  const planOn = (day: number) => planOf(dateOn(day));

  /** The end of the run that is open then. */
  const openTo = (minutes: number): number | 'closed' | 'unknown' => {
    const day = Math.floor(minutes / DAY);
    const plan = planOn(day);
    if (!plan.known) return 'unknown';
    const own = runAt(plan.runs, minutes - day * DAY);
    if (own) return own.to + day * DAY;
    // Yesterday's late run can still be open after midnight.
    const before = planOn(day - 1);
    const late = runAt(before.runs, minutes - (day - 1) * DAY);
    if (!late) return 'closed';
    // A night that runs into a holiday, or out of one, is one nobody has spoken of.
    return before.known && before.by === plan.by ? late.to + (day - 1) * DAY : 'unknown';
  };

  return {
    at(minutes) {
      const to = openTo(minutes);
      return typeof to === 'number' ? 'open' : to;
    },
    closing(minutes) {
      for (let at = minutes; at < WEEK;) {
        const to = openTo(at);
        if (typeof to !== 'number') return at;
        // Midnight is asked about too: what a new day does may not be known.
        at = Math.min(to, (Math.floor(at / DAY) + 1) * DAY);
      }
      return null;
    },
    opening(minutes) {
      for (let day = 0; day <= YEAR; day++) {
        const { known, runs } = planOn(day);
        if (!known) return null;
        const next = runs.find(({ from }) => from + day * DAY > minutes);
        if (next) return next.from + day * DAY;
      }
      return null;
    },
    moment(minutes) {
      const day = Math.floor(minutes / DAY);
      const date = dateOn(day);
      const moment = { in: day, day: dayOf(date), at: clockOf(minutes - day * DAY) };
      return day < 7 ? moment : { ...moment, date };
    },
  };
}

function runAt(runs: readonly Run[], minutes: number): Run | undefined {
  return runs.find(({ from, to }) => from <= minutes && minutes < to);
}
