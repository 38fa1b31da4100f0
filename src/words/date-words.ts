import type { Almanac } from '../model/almanac.ts';
import { fillPattern } from './fill-pattern.ts';

/** A date as precisely as it is known: `2024`, `September 2026`, `7 October 2026`. */
export function dateWords(known: string, almanac: Almanac): string {
  const [year = '', month, day] = known.split('-');
  if (month === undefined) return year;
  const at = Number(month) - 1;
  if (day === undefined)
    return fillPattern(almanac.monthYear, {
      year,
      month: (almanac.monthsAlone ?? almanac.months)[at] ?? '',
    });
  return fillPattern(almanac.date, { year, month: almanac.months[at] ?? '', day: Number(day) });
}

/** A day of any year, `MM-DD`: `4 January`. */
export function yearDayWords(day: string, { dayMonth, months }: Almanac): string {
  const [month, date] = day.split('-').map(Number);
  return fillPattern(dayMonth, { month: months[(month ?? 1) - 1] ?? '', day: date ?? 1 });
}
