import { days, type Day } from '../model/day.ts';
import { dateFormat } from './intl.ts';

/** The 5th of January 2026 was a Monday. */
const MONDAY = 5;

/** The name of a day of the week: `Monday`. */
export function dayWords(day: Day, locale: string): string {
  const date = new Date(Date.UTC(2026, 0, MONDAY + days.indexOf(day)));
  return dateFormat(locale, { weekday: 'long' }).format(date);
}
