import { SOURCE_LOCALE, type Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { nearest } from '../nearest.ts';
import { phraseKeys, withoutPlural } from '../phrase-keys.ts';
import { phraseList } from '../phrase-list.ts';

export const phrasesUsed: Rule<Authored> = {
  name: 'phrases-used',
  why: 'A phrase that nothing shows is work for every translator and reviewer, and often a slip.',
  check(authored) {
    const { required, optional } = phraseKeys(authored);
    const source = authored.locales.find(({ tag }) => tag === SOURCE_LOCALE);
    const written = new Set(source && phraseList(source).map(({ key }) => withoutPlural(key)));
    return authored.locales.flatMap((locale) => {
      const allowed = (key: string) =>
        required.has(key) || (optional.has(key) && (locale === source || written.has(key)));
      return phraseList(locale)
        .filter(({ key }) => !allowed(withoutPlural(key)))
        .map(({ key, where }) => ({
          where,
          what: optional.has(key)
            ? `${SOURCE_LOCALE} has no such phrase.`
            : 'Nothing shows this phrase.',
          hint: `Take it out, or did you mean "${nearest(key, required) ?? 'another'}"?`,
        }));
    });
  },
  breaks: example({ locales: [exampleLocale({ needs: { crises: 'Thoughts' } })] }),
};
