import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { withoutPlural } from '../phrase-keys.ts';
import { phraseList, phrasePlace } from '../phrase-list.ts';

export const pluralForms: Rule<Authored> = {
  name: 'plural-forms',
  why: 'Welsh counts in six forms and English in two: a form left out shows the key.',
  check: ({ locales }) =>
    locales.flatMap((locale) => {
      const there = new Set(phraseList(locale).map(({ key }) => key));
      const counted = new Set(
        [...there].filter((key) => withoutPlural(key) !== key).map(withoutPlural),
      );
      const forms = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories;
      return [...counted].flatMap((key) =>
        forms
          .filter((form) => !there.has(`${key}_${form}`))
          .map((form) => ({
            where: phrasePlace(locale, `${key}_${form}`),
            what: `${locale.tag} needs this form of the phrase too.`,
            hint: `Its forms are ${forms.join(', ')}.`,
          })),
      );
    }),
  breaks: example({ locales: [exampleLocale({ loader: { page_one: 'One page' } })] }),
};
