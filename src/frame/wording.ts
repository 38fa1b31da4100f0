import { speaksOne } from '../directory/in-their-language.ts';
import type { FrameData } from '../model/frame-data.ts';
import type { Hours } from '../model/hours.ts';
import type { Opening } from '../model/opening.ts';
import { dateWords } from '../words/date-words.ts';
import { hoursWords } from '../words/hours-words.ts';
import { languageWords } from '../words/language-words.ts';
import { listWords } from '../words/list-words.ts';
import { openingWords } from '../words/opening-words.ts';
import { words } from '../words/say.ts';

/** What a page knows of the language it is in. */
type Language = Pick<FrameData, 'locale' | 'phrases' | 'almanac' | 'aloud' | 'symbols'>;

/** Everything the parts on screen say, bound to one locale. */
export function wording({ locale, phrases, almanac, aloud, symbols }: Language) {
  const { say, has } = words(locale, phrases);
  return {
    locale,
    aloud,
    symbolOf: (option: string) => symbols?.shapes[symbols.options[option] ?? ''],
    say,
    has,
    speaks: (languages: readonly string[]) => speaksOne(languages, locale),
    openingWords: (opening: Opening) => openingWords(opening, say, almanac),
    hoursWords: (hours: Hours) => hoursWords(hours, say, almanac),
    languageWords: (tags: string[]) => languageWords(tags, say, almanac),
    listWords: (items: readonly string[]) => listWords(items, say),
    dateWords: (checked: string) => dateWords(checked, almanac),
  };
}
export type Wording = ReturnType<typeof wording>;
