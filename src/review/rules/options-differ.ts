import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

export const optionsDiffer: Rule<Authored> = {
  name: 'options-differ',
  why: 'Two buttons with the same words leave a person guessing, and a screen reader silent on why.',
  check: ({ locales }) =>
    locales.flatMap((locale) => {
      const options = phraseList(locale).filter(({ key }) => /^flows\..+\.options\./.test(key));
      return options
        .filter((option, place) =>
          options.slice(0, place).some((each) => same(each, option) && each.text === option.text),
        )
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

function same(a: { key: string }, b: { key: string }): boolean {
  return stepOf(a.key) === stepOf(b.key);
}

function stepOf(key: string): string {
  return key.split('.').slice(0, -1).join('.');
}
