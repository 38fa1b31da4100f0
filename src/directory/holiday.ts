import type { Holidays } from '../model/hours.ts';
import type { Nation } from '../model/names.ts';

/** Is a date a bank holiday in all of these nations, in some, or in none? `unlisted`: nobody knows. */
export function holidayOn(
  date: string,
  nations: readonly Nation[],
  holidays: Holidays,
): 'everywhere' | 'somewhere' | 'none' | 'unlisted' {
  if (date > holidays.until) return 'unlisted';
  const years = nations.map((nation) => holidays.days[nation][0]?.slice(0, 4) ?? '');
  if (years.some((first) => date < first)) return 'unlisted';
  const where = nations.filter((nation) => holidays.days[nation].includes(date));
  if (where.length === 0) return 'none';
  return where.length === nations.length ? 'everywhere' : 'somewhere';
}
