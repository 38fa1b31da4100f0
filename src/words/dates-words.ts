import { dateFormat } from './intl.ts';

const YEAR_OF_LEAP_DAY = 2028;

/** A date or a range of dates: `25 December 2026`, `24–26 December 2026`. */
export function datesWords(from: string, to: string, locale: string): string {
  const format = dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** A day of any year, `MM-DD`: `4 January`. */
export function yearDayWords(day: string, locale: string): string {
  const date = new Date(`${YEAR_OF_LEAP_DAY}-${day}T00:00:00Z`);
  return dateFormat(locale, {
    day: 'numeric',
    month: 'long',
  }).format(date);
}
