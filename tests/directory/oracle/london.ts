import OpeningHours from 'opening_hours';
import { holidays as holidaysOf } from '../../../src/build/holidays.ts';
import type { Case } from './any-hours.ts';
import { osm } from './osm.ts';

export const holidays = holidaysOf([2026, 2027, 2028, 2029]);

export interface London {
  /** The hours as the other program was given them. */
  text: string;
  /**
   * What it says of an instant, and what nobody can say: `silent`, a bank holiday the service says
   * nothing of; `between`, the part past midnight of a night that runs between days of two kinds.
   */
  says(at: Date): 'open' | 'closed' | 'silent' | 'between';
}

/** What another program makes of the same hours, on a computer in London. Run it there: it goes by the local clock. */
export function london({ hours, nations }: Case): London {
  const every = [...new Set(nations.flatMap((each) => holidays.days[each]))];
  const shared = every.filter((date) =>
    nations.every((each) => holidays.days[each].includes(date)),
  );
  const text = osm(hours, shared);
  const program = new OpeningHours(text, null);

  /** What decides a date, by name. */
  const kindOf = (date: string) => {
    const day = date.slice(5);
    if (hours.dates?.some(({ from, to = from }) => from <= date && date <= to)) return 'exception';
    if (hours.holidays !== 'open' && every.includes(date))
      return hours.holidays === 'unknown' || !shared.includes(date) ? 'silent' : 'holiday';
    const inSeason = hours.seasons?.some(({ from, to }) =>
      from <= to ? from <= day && day <= to : !(to < day && day < from),
    );
    return inSeason ? 'season' : 'week';
  };

  const isNightBetween = (at: Date) => {
    const today = at.toLocaleDateString('sv-SE');
    const yesterday = new Date(at.getFullYear(), at.getMonth(), at.getDate() - 1, 12);
    if (kindOf(today) === kindOf(yesterday.toLocaleDateString('sv-SE'))) return false;
    const time = at.toLocaleTimeString('en-GB').slice(0, 5);
    return [
      ...hours.spans,
      ...(hours.seasons ?? []).flatMap(({ spans }) => spans),
      ...(hours.dates ?? []).flatMap(({ spans }) => spans),
      ...(typeof hours.holidays === 'string' ? [] : hours.holidays.spans),
    ].some(({ opens, closes }) => closes <= opens && time < closes);
  };

  return {
    text,
    says: (at) => {
      if (kindOf(at.toLocaleDateString('sv-SE')) === 'silent') return 'silent';
      if (isNightBetween(at)) return 'between';
      return program.getState(at) ? 'open' : 'closed';
    },
  };
}
