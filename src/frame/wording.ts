import type { Hours } from '../model/hours.ts';
import type { Opening } from '../model/opening.ts';
import type { Phrases } from '../model/phrases.ts';
import { dateWords } from '../words/date-words.ts';
import { hoursWords } from '../words/hours-words.ts';
import { languageWords } from '../words/language-words.ts';
import { openingWords } from '../words/opening-words.ts';
import { words } from '../words/say.ts';

/** Everything the parts on screen say, bound to one locale. */
export function wording(locale: string, phrases: Phrases) {
  const { say, has } = words(locale, phrases);
  return {
    locale,
    say,
    has,
    openingWords: (opening: Opening) => openingWords(opening, say, locale),
    hoursWords: (hours: Hours) => hoursWords(hours, say, locale),
    languageWords: (tags: string[]) => languageWords(tags, say, locale),
    dateWords: (checked: string) => dateWords(checked, locale),
  };
}
export type Wording = ReturnType<typeof wording>;
