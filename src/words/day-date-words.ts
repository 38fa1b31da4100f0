import { days } from '../model/day.ts';
import type { Almanac } from '../model/almanac.ts';
import { fillPattern } from './fill-pattern.ts';

/** A date near enough to need no year, with the name of its day: `Monday 4 January`. */
export function dayDateWords(date: string, almanac: Almanac): string {
  const at = new Date(`${date}T00:00:00Z`);
  const weekday = days[(at.getUTCDay() + 6) % 7] ?? 'mo';
  return fillPattern(almanac.weekday, {
    weekday: almanac.days[weekday],
    day: at.getUTCDate(),
    month: almanac.months[at.getUTCMonth()] ?? '',
  });
}
