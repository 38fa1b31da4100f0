import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

export const optionsDiffer: Rule<Authored> = {
  name: 'options-differ',
  why: 'Two buttons with the same words leave a person guessing, and a screen reader silent on why.',
  check: ({ locales }) =>
    locales.flatMap((locale) => {
      const seen = new Set<string>();
      return phraseList(locale)
        .filter(({ key, text }) => /^flows\..+\.options\./.test(key) && text !== '')
        .filter(({ key, text }) => {
          const answer = `${stepOf(key)} ${text}`;
          const twice = seen.has(answer);
          seen.add(answer);
          return twice;
        })
        .map(({ where }) => ({
          where,
          what: 'Another answer to this question has the same words.',
          hint: 'Say how they differ, or make them one answer.',
        }));
    }),
  breaks: example({
    locales: [exampleLocale({ flows: { start: { who: { options: { me: "I'm not sure" } } } } })],
  }),
};

function stepOf(key: string): string {
  return key.split('.').slice(0, -1).join('.');
}
