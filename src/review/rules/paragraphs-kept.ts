import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { translations } from '../translations.ts';

export const paragraphsKept: Rule<Authored> = {
  name: 'paragraphs-kept',
  why: 'A paragraph is one thing said: one more or one fewer, and something was added or left out.',
  check: (authored) =>
    translations(authored).flatMap(({ text, english, where }) => {
      const [here, there] = [text, english].map((each) => each.split('\n').length);
      if (here === there) return [];
      return [
        {
          where,
          what: `It has ${here} of the ${there} paragraphs in English.`,
          hint: 'Say in each paragraph what the English says in it; \\n begins a new one.',
        },
      ];
    }),
  breaks: example({
    locales: [
      exampleLocale({ loader: { page: 'One thing.\nAnother.' } }),
      exampleLocale({ loader: { page: 'Un peth, ac un arall.' } }, 'cy'),
    ],
  }),
};
