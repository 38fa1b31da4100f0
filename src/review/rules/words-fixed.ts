import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phrasePlace } from '../phrase-list.ts';

/** Words that are the same on every site, by the beginning of their names. */
export const fixedWords = [
  'app.emergency',
  'app.opening',
  'app.bars.leave',
  'app.bars.exit',
  'app.bars.promise',
  'app.leaving',
  'helplines.emergency-999',
  'needs.emergency',
];

export const wordsFixed: Rule<Authored> = {
  name: 'words-fixed',
  why: 'Whoever is in danger, or asks who is reading this, is told the same by every site, and it is true.',
  check: ({ locales }) =>
    locales.flatMap((locale) =>
      Object.keys(locale.replaced ?? {})
        .filter((key) => fixedWords.some((name) => `${key}.`.startsWith(`${name}.`)))
        .map((key) => ({
          where: phrasePlace(locale, key),
          what: 'These words are the same on every site, and no project changes them.',
          hint: 'Take them out. If Waymark has them wrong, say so to Waymark, for every site.',
        })),
    ),
  breaks: example({
    locales: [{ ...exampleLocale(), replaced: { 'app.emergency.call': 'Call 999' } }],
  }),
};
