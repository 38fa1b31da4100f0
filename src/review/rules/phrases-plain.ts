import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

/** A tag, whole or broken, or a character written as HTML has it. */
const markup = /<\/?[a-z!][^<>]*>?|[<>]|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;

export const phrasesPlain: Rule<Authored> = {
  name: 'phrases-plain',
  why: 'Words are plain text: a tag in them, whole or broken, is read out as it is written.',
  check: ({ locales }) =>
    locales.flatMap(phraseList).flatMap(({ text, where }) => {
      const [found] = markup.exec(text) ?? [];
      if (found === undefined) return [];
      return [
        {
          where,
          what: `There is HTML in it: ${found}`.replace(/[.?!]*$/, '.'),
          hint: 'Write the words alone; a new paragraph is a new line, \\n.',
        },
      ];
    }),
  breaks: example({ locales: [exampleLocale({ loader: { page: 'Open <b>it' } })] }),
};
