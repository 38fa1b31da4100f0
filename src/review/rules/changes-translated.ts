import { SOURCE_LOCALE, type Authored } from '../../model/authored.ts';
import { isOurs, OURS, plainPath } from '../../model/ours.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { withoutPlural } from '../phrase-keys.ts';
import { phraseList } from '../phrase-list.ts';

export const changesTranslated: Rule<Authored> = {
  name: 'changes-translated',
  why: 'Where a project changes the English, every other language still says what the old English said.',
  check({ locales }) {
    const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
    const changed = new Set(Object.keys(source?.replaced ?? {}).map(withoutPlural));
    return locales
      .filter((locale) => locale !== source)
      .flatMap((locale) =>
        phraseList(locale)
          .filter(({ key, where }) => isOurs(where) && changed.has(withoutPlural(key)))
          .map(({ where }) => ({
            where: plainPath(where),
            what: 'The English of this is changed, and here it says what the English was.',
            hint: `Write it anew in this file, or leave ${locale.tag} out of locales.`,
          })),
      );
  },
  breaks: example({
    locales: [
      { ...exampleLocale(), replaced: { 'needs.crisis': 'Thoughts' } },
      { ...exampleLocale({}, 'cy'), files: { needs: `${OURS}locales/cy/needs.json` } },
    ],
  }),
};
