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
      const hint = `Its forms are ${forms.join(', ')}.`;
      const wanted = [...counted].flatMap((key) => forms.map((form) => `${key}_${form}`));
      return [
        ...wanted
          .filter((key) => !there.has(key))
          .map((key) => ({
            where: phrasePlace(locale, key),
            what: `${locale.tag} needs this form of the phrase too.`,
            hint,
          })),
        ...[...there]
          .filter((key) => withoutPlural(key) !== key && !wanted.includes(key))
          .map((key) => ({
            where: phrasePlace(locale, key),
            what: `${locale.tag} does not count in this form.`,
            hint,
          })),
      ];
    }),
  breaks: example({ locales: [exampleLocale({ loader: { page_one: 'One page' } })] }),
};
