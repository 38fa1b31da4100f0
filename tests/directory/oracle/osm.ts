import { days, type Day } from '../../../src/model/day.ts';
import type { Season, Times, Weekly } from '../../../src/model/hours.ts';

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Hours in OpenStreetMap's syntax: the week, then seasons, then holidays, then dates, each
 * overriding what stands before it. `holidays` are those the service is known to keep.
 * A run past midnight is written as two: the other program loses its end on the Monday after the
 * clocks go forward.
 */
export function osm(hours: Weekly, holidays: readonly string[]): string {
  const { seasons = [], dates = [] } = hours;
  const kept = hours.holidays;
  return [
    week('', hours.spans),
    ...seasons.flatMap((season) => [`${range(season)} off`, week(range(season), season.spans)]),
    ...(kept === 'open' || kept === 'unknown' ? [] : holidays).map((date) =>
      oneDay(date, typeof kept === 'string' ? [] : kept.spans),
    ),
    ...dates.flatMap(({ from, to = from, spans }) =>
      datesFrom(from, to).map((date) => oneDay(date, spans)),
    ),
  ]
    .filter(Boolean)
    .join('; ');
}

function week(when: string, spans: Weekly['spans']): string {
  return spans
    .flatMap(({ days: on, ...times }) =>
      on.flatMap((day) =>
        parts(times).map(([time, later]) => `${when} ${name(day, later)} ${time}`),
      ),
    )
    .join(', ');
}

function name(day: Day, later: number): string {
  return dayNames[(days.indexOf(day) + later) % 7] ?? '';
}

/** The times on the day itself, and on the day after. */
function parts({ opens, closes }: Times): [time: string, later: number][] {
  if (closes > opens) return [[`${opens}-${closes}`, 0]];
  const evening: [string, number] = [`${opens}-24:00`, 0];
  return closes === '00:00' ? [evening] : [evening, [`00:00-${closes}`, 1]];
}

function range({ from, to }: Season): string {
  return `${monthDay(from)}-${monthDay(to)}`;
}

function oneDay(date: string, spans: readonly Times[]): string {
  const times = spans.flatMap(parts).map(([time]) => time);
  return `${date.slice(0, 4)} ${monthDay(date.slice(5))} ${times.join(',') || 'off'}`;
}

function monthDay(day: string): string {
  return `${months[Number(day.slice(0, 2)) - 1]} ${day.slice(3)}`;
}

function datesFrom(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 24 * 3_600_000)
    dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
}
