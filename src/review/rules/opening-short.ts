import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList, phrasePlace } from '../phrase-list.ts';

const MOST = 60;

/** Shown only where the script never started, and there is no question to come to. */
const PLAIN = 'app.opening.plain';

export const openingShort: Rule<Authored> = {
  name: 'opening-short',
  why: 'What stands before the first question keeps a person from it: at most sixty words.',
  check: ({ locales }) =>
    locales.flatMap((locale) => {
      const words = phraseList(locale)
        .filter(({ key }) => key.startsWith('app.opening.') && key !== PLAIN)
        .flatMap(({ text }) => text.split(/\s+/)).length;
      return words <= MOST
        ? []
        : [
            {
              where: phrasePlace(locale, 'app.opening'),
              what: `The opening has ${words} words.`,
              hint: `Say it in ${MOST}.`,
            },
          ];
    }),
  breaks: example({
    locales: [exampleLocale({ app: { opening: { what: 'word '.repeat(61).trim() } } })],
  }),
};
