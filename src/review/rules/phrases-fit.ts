import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { lengthOf } from '../length-of.ts';
import { notesFor } from '../notes-for.ts';
import { withoutPlural } from '../phrase-keys.ts';
import { phraseList } from '../phrase-list.ts';

export const phrasesFit: Rule<Authored> = {
  name: 'phrases-fit',
  why: 'A bar on a small phone has room for so many letters, and a long page is not read at 2 a.m.',
  check({ locales, notes }) {
    const look = notesFor(notes.value);
    return locales.flatMap(phraseList).flatMap(({ key, text, where }) => {
      const { longest } = look(withoutPlural(key));
      const length = lengthOf(text);
      if (longest === undefined || length <= longest) return [];
      return [
        {
          where,
          what: `It has ${length} characters, and there is room for ${longest}.`,
          hint: `Say it shorter; why is in ${notes.file}.`,
        },
      ];
    });
  },
  breaks: example({
    locales: [exampleLocale({ loader: { label: 'support '.repeat(30).trim() } })],
  }),
};
