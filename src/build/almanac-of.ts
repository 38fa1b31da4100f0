import type { Almanac, Clock } from '../model/almanac.ts';
import { directionOf } from './direction-of.ts';

/** Digits are those a person dials; days are of the calendar that services go by. */
const everywhere = { timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' } as const;

/** The 5th of January 2026 was a Monday. */
const MONDAY = 5;
const dayOf = (index: number) => new Date(Date.UTC(2026, 0, MONDAY + index));
const monthOf = (index: number) => new Date(Date.UTC(2026, index, 15));

/** What a language's own Unicode data (CLDR) says of days, dates and times. `spoken`: tags to have names for. */
export function almanacOf(locale: string, spoken: readonly string[] = []): Almanac {
  const formatted = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(locale, { ...everywhere, ...options }).formatToParts(date);
  const pattern = (options: Intl.DateTimeFormatOptions) => patternOf(formatted(options, dayOf(0)));
  const part = (options: Intl.DateTimeFormatOptions, type: string, date: Date) =>
    formatted(options, date).find((each) => each.type === type)?.value ?? '';

  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const monthYear = { month: 'long', year: 'numeric' } as const;
  const day = (index: number) => part({ weekday: 'long' }, 'weekday', dayOf(index));
  const twelve = [...Array(12).keys()];
  const months = twelve.map((index) => part(date, 'month', monthOf(index)));
  const alone = twelve.map((index) => part(monthYear, 'month', monthOf(index)));
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    days: {
      mo: day(0),
      tu: day(1),
      we: day(2),
      th: day(3),
      fr: day(4),
      sa: day(5),
      su: day(6),
    },
    months,
    ...(alone.join() !== months.join() && { monthsAlone: alone }),
    date: pattern(date),
    monthYear: pattern(monthYear),
    // Welsh data would have `Rhagfyr 24` here, which nobody says.
    dayMonth: pattern(date).replace(/[^}]*\{year\}/, ''),
    weekday: pattern({ weekday: 'long', day: 'numeric', month: 'long' }),
    clock: clockOf(locale, formatted),
    languages: Object.fromEntries(spoken.map((tag) => [tag, names.of(tag) ?? tag])),
  };
}

type Formatted = (options: Intl.DateTimeFormatOptions, date: Date) => Intl.DateTimeFormatPart[];

/** English times are closed up, as GOV.UK and the helplines print them; others keep their own clock. */
function clockOf(locale: string, formatted: Formatted): Clock {
  if (/^en\b/.test(locale))
    return {
      time: '{hour}.{minute}{half}',
      whole: '{hour}{half}',
      halves: ['am', 'pm'],
      padded: false,
    };
  const at = (hour: number) =>
    formatted({ timeStyle: 'short' }, new Date(Date.UTC(2026, 0, 5, hour)));
  const value = (parts: Intl.DateTimeFormatPart[], type: string) =>
    parts.find((each) => each.type === type)?.value;
  const [am, pm] = [value(at(9), 'dayPeriod'), value(at(21), 'dayPeriod')];
  return {
    time: isolated(patternOf(at(9)), locale, am),
    ...(am && pm && { halves: [am, pm] }),
    padded: value(at(9), 'hour') === '09',
  };
}

/** Among words that run from right to left, `9:00 PM` is a piece of its own that runs as it is written. */
function isolated(pattern: string, locale: string, half = ''): string {
  return directionOf(locale) === 'rtl' && /[a-z]/i.test(half) ? `\u2066${pattern}\u2069` : pattern;
}

/** `{day} {month}`: spaces of one kind, and no marks of direction, which the browser knows by itself. */
function patternOf(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ type, value }) =>
      type === 'literal'
        ? value.replace(/\s/gu, ' ').replace(/[\u200e\u200f\u061c]/gu, '')
        : `{${type === 'dayPeriod' ? 'half' : type}}`,
    )
    .join('');
}
