import DateHolidays from 'date-holidays';
import { nation, type Nation } from '../model/names.ts';
import type { Holidays } from '../model/hours.ts';

/** The names date-holidays has for the four nations. */
const states: Record<Nation, string> = { eng: 'ENG', wls: 'WLS', sct: 'SCT', nir: 'NIR' };

/** The bank holidays of the four nations in the years named: never worked out from the clock. */
export function holidays(years: readonly number[]): Holidays {
  const daysOf = (state: string) => {
    const calendar = new DateHolidays('GB', state);
    return years
      .flatMap((year) => calendar.getHolidays(year))
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
      .sort();
  };
  const days = { eng: [''], wls: [''], sct: [''], nir: [''] };
  for (const each of nation.options) days[each] = [...new Set(daysOf(states[each]))];
  return { until: `${lastOf(years)}-12-31`, days };
}

/** The last year before a gap: a year left out has bank holidays too, and nobody has worked them out. */
function lastOf(years: readonly number[]): number {
  const sorted = years.toSorted((a, b) => a - b);
  const gap = sorted.findIndex((year, place) => place > 0 && year > (sorted[place - 1] ?? 0) + 1);
  return (gap === -1 ? sorted.at(-1) : sorted[gap - 1]) ?? 0;
}
