import type { Day } from './day.ts';

/**
 * How a language tells days, dates and times, and what it calls other languages. Worked out at
 * build: a browser need not know the language. Chromium, for one, has no day of the week in
 * Welsh or Panjabi. In each pattern `{name}` stands for a part.
 */
export interface Almanac {
  days: Record<Day, string>;
  /** January to December, as they stand in a date with a day. */
  months: string[];
  /** The same by themselves, where the language has other forms for that. */
  monthsAlone?: string[] | undefined;
  /** `{day} {month} {year}` */
  date: string;
  /** `{month} {year}` */
  monthYear: string;
  /** `{day} {month}` */
  dayMonth: string;
  /** `{weekday} {day} {month}` */
  weekday: string;
  clock: Clock;
  /** By BCP 47 tag, for each that a service speaks. */
  languages: Record<string, string>;
}

export interface Clock {
  /** `{hour}:{minute}` or `{hour}.{minute}{half}` */
  time: string;
  /** For a full hour, where that is said otherwise: `{hour}{half}` */
  whole?: string | undefined;
  /** Before noon and after, on a clock of twelve hours. One of 24 has none. */
  halves?: [am: string, pm: string] | undefined;
  /** Nine is `09`. */
  padded: boolean;
}
