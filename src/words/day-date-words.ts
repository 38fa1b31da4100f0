import { dateFormat } from './intl.ts';

/** A date near enough to need no year, with the name of its day: `Monday 4 January`. */
export function dayDateWords(date: string, locale: string): string {
  return dateFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${date}T00:00:00Z`));
}
