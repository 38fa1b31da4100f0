import { dateFormat } from './intl.ts';

/** A date as precisely as it is known: `2024`, `September 2026`, `7 October 2026`. */
export function dateWords(checked: string, locale: string): string {
  const [year, month, day] = checked.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return dateFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(date);
}
