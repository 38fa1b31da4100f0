import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

/** Marks, embeddings and overrides: what comes after them is turned too, as far as the line goes. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E]/;
const OPENS = /[\u2066-\u2068]/;
const CLOSES = '\u2069';

export const directionMarks: Rule<Authored> = {
  name: 'direction-marks',
  why: 'A mark nobody can see turns a number round, and it is dialled as it is read; screens isolate numbers themselves.',
  check: ({ locales }) =>
    locales.flatMap(phraseList).flatMap(({ text, where }) => {
      const [mark] = turning.exec(text) ?? [];
      if (mark !== undefined)
        return [
          {
            where,
            what: `There is a direction mark in it that cannot be seen: ${codeOf(mark)}.`,
            hint: 'Take it out: direction is set around the phrase.',
          },
        ];
      if (text.split('\n').every(balanced)) return [];
      return [
        {
          where,
          what: 'A direction isolate in it is opened and not closed, or closed and not opened.',
          hint: 'Take it out, or close each in the line it is opened in, with U+2069.',
        },
      ];
    }),
  breaks: example({ locales: [exampleLocale({ loader: { page: 'Call \u202E999' } })] }),
};

function codeOf(mark: string): string {
  return `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function balanced(line: string): boolean {
  let open = 0;
  for (const character of line) {
    if (OPENS.test(character)) open += 1;
    if (character === CLOSES) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
