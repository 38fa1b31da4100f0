import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

export const digitsPlain: Rule<Authored> = {
  name: 'digits-plain',
  why: 'A number is compared with the keys of a phone: 999 in other digits is one more thing to work out.',
  check: ({ locales }) =>
    locales.flatMap(phraseList).flatMap(({ text, where }) => {
      const found = text.match(/(?![0-9])\p{N}/gu);
      if (!found) return [];
      return [
        {
          where,
          what: `It has digits that no phone has: ${[...new Set(found)].join(' ')}.`,
          hint: 'Write 0 to 9, in every script.',
        },
      ];
    }),
  breaks: example({ locales: [exampleLocale({ loader: { page: 'کال ۹۹۹' } }, 'ur')] }),
};
