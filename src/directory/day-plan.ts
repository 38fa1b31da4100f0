import type { Holidays, Times, Weekly } from '../model/hours.ts';
import type { Nation } from '../model/names.ts';
import { holidayOn } from './holiday.ts';
import { dayOf, minutesOf } from './wall-clock.ts';

export const DAY = 24 * 60;

/** One run of opening, in minutes from the midnight that its day begins with; it may end on the next. */
export interface Run {
  from: number;
  to: number;
}

/** What a service does on one date. */
export interface DayPlan {
  /** What decides it: the week, a season, bank holidays, or the exception for that date. */
  by: unknown;
  /** Is it known to keep these? No on a bank holiday it says nothing of. */
  known: boolean;
  /** The runs that begin on it, earliest first. Where not known, those of any such day. */
  runs: Run[];
}

/** What a service does on a date: by the exception for it, else as on a bank holiday, a season's day, any day. */
export function dayPlan(
  hours: Weekly,
  date: string,
  nations: readonly Nation[],
  holidays: Holidays,
): DayPlan {
  const dated = hours.dates?.find(({ from, to = from }) => from <= date && date <= to);
  if (dated) return { by: dated, known: true, runs: runsOf(dated.spans) };

  const usual = usualPlan(hours, date);
  const kept = hours.holidays;
  const holiday = kept === 'open' ? 'none' : holidayOn(date, nations, holidays);
  if (holiday === 'none') return usual;
  // A service for several nations does not say whose holidays it means.
  if (holiday !== 'everywhere' || kept === 'open' || kept === 'unknown')
    return { ...usual, known: false };
  return { by: kept, known: true, runs: kept === 'closed' ? [] : runsOf(kept.spans) };
}

function usualPlan(hours: Weekly, date: string): DayPlan {
  const day = date.slice(5);
  const season = hours.seasons?.find(({ from, to }) =>
    from <= to ? from <= day && day <= to : from <= day || day <= to,
  );
  const { spans } = season ?? hours;
  const runs = runsOf(spans.filter(({ days }) => days.includes(dayOf(date))));
  return { by: season ?? hours, known: true, runs };
}

function runsOf(spans: readonly Times[]): Run[] {
  return spans
    .map(({ opens, closes }) => {
      const from = minutesOf(opens);
      const to = minutesOf(closes);
      return { from, to: to > from ? to : to + DAY };
    })
    .sort((a, b) => a.from - b.from);
}
