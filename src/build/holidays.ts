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
  return { until: `${Math.max(0, ...years)}-12-31`, days };
}
