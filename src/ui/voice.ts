import type { Hours } from '../model/hours.ts';
import type { Opening } from '../model/opening.ts';
import type { Has, Say } from '../model/phrases.ts';

/** All that a part needs to speak the person's language. */
export interface Voice {
  say: Say;
  has: Has;
  /** BCP 47, for lists of names. */
  locale: string;
  /** `Open now until 9pm` */
  openingWords(opening: Opening): string;
  /** The week, a line a span. */
  hoursWords(hours: Hours): string[];
  /** `English and Welsh` */
  languageWords(tags: string[]): string;
  /** `7 October 2026`, or as much of it as is known. */
  dateWords(checked: string): string;
}
