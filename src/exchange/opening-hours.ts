import { dateAfter } from '../directory/wall-clock.ts';
import type { Day } from '../model/day.ts';
import type { Hours } from '../model/hours.ts';

const named: Record<Day, string> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};
const everyDay = Object.values(named);

export interface OpeningHours {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek: string[];
  opens: string;
  closes: string;
  /** The last day that a card of ours would go by this evidence. */
  validThrough: string;
}

/** How many days after its date evidence is gone by. */
const TRUSTED = 365;

/**
 * Hours as schema.org has them, on the service's own wall clock: the whole day is 00:00 to 23:59.
 * None where they are not known or have no date, or where bank holidays, a season or a date differ or
 * may: a search engine would say "open now" on a day that nobody has spoken of.
 */
export function openingHours(hours: Hours): OpeningHours[] {
  if (hours.kind === 'unknown' || hours.checked === null) return [];
  const dated = `${hours.checked}${'-01-01'.slice(0, 10 - hours.checked.length)}`;
  const specification = (dayOfWeek: string[], opens: string, closes: string): OpeningHours => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens,
    closes,
    validThrough: dateAfter(dated, TRUSTED),
  });
  if (hours.kind === 'always') return [specification(everyDay, '00:00', '23:59')];
  if (hours.holidays !== 'open' || hours.seasons || hours.dates) return [];
  return hours.spans.map(({ days, opens, closes }) =>
    specification(
      days.map((day) => named[day]),
      opens,
      closes === '24:00' || closes === '00:00' ? '23:59' : closes,
    ),
  );
}
