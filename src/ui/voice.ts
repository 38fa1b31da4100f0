import type { Aloud } from '../model/about.ts';
import type { Hours } from '../model/hours.ts';
import type { Opening } from '../model/opening.ts';
import type { Has, Say } from '../model/phrases.ts';

/** All that a part needs to speak the person's language. */
export interface Voice {
  say: Say;
  has: Has;
  /** BCP 47, for lists of names. */
  locale: string;
  /** What to read out to somebody who speaks English, where the person reads another language. */
  aloud?: Aloud | undefined;
  /** The picture beside an answer, as an SVG path, in a language that has them. */
  symbolOf(option: string): string | undefined;
  /** Is the person's own language one of these? */
  speaks(languages: readonly string[]): boolean;
  /** `Open now until 9pm` */
  openingWords(opening: Opening): string;
  /** The week, a line a span. */
  hoursWords(hours: Hours): string[];
  /** `English and Welsh` */
  languageWords(tags: string[]): string;
  /** `England, Wales and Scotland` */
  listWords(items: readonly string[]): string;
  /** `7 October 2026`, or as much of it as is known. */
  dateWords(checked: string): string;
}
