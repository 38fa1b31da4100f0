import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

export const phrasesNotEmpty: Rule<Authored> = {
  name: 'phrases-not-empty',
  why: 'An empty phrase is a button with no words, and passes for translated.',
  check: ({ locales }) =>
    locales.flatMap(phraseList).flatMap(({ where, text }) =>
      text.trim() === text && text !== ''
        ? []
        : [
            {
              where,
              what: text.trim()
                ? 'This phrase begins or ends with a space.'
                : 'This phrase is empty.',
              hint: text.trim() ? 'Take the space away.' : 'Write it, or take it out.',
            },
          ],
    ),
  breaks: example({ locales: [exampleLocale({ needs: { crisis: '' } })] }),
};
