import { SOURCE_LOCALE, type Authored, type Locale } from '../model/authored.ts';
import { withoutPlural } from './phrase-keys.ts';
import { phraseList, type Phrase } from './phrase-list.ts';

/** A phrase beside the one it was translated from. */
export interface Translation extends Phrase {
  locale: Locale;
  english: string;
}

/**
 * Every phrase of every other language that is written, and that the first one has too. A plural form that English has not
 * stands beside its `other`.
 */
export function translations({ locales }: Authored): Translation[] {
  const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
  if (!source) return [];
  const meant = new Map(phraseList(source).map(({ key, text }) => [key, text]));
  return locales
    .filter((locale) => locale !== source)
    .flatMap((locale) =>
      phraseList(locale).flatMap((phrase) => {
        if (phrase.text === '') return [];
        const bare = withoutPlural(phrase.key);
        const english = [phrase.key, `${bare}_other`, bare].flatMap((key) => meant.get(key) ?? []);
        return english[0] === undefined ? [] : [{ ...phrase, locale, english: english[0] }];
      }),
    );
}
