import { SOURCE_LOCALE, type Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example } from '../example.ts';
import { notesFor } from '../notes-for.ts';
import { withoutPlural } from '../phrase-keys.ts';
import { phraseList } from '../phrase-list.ts';

export const phrasesNoted: Rule<Authored> = {
  name: 'phrases-noted',
  why: 'A translator sees one phrase at a time: without a note nobody knows what fills a gap, or how long it may be.',
  check({ locales, notes: { file, value } }) {
    const source = locales.filter(({ tag }) => tag === SOURCE_LOCALE).flatMap(phraseList);
    const keys = [...new Set(source.map(({ key }) => withoutPlural(key)))];
    const look = notesFor(value);
    const noted = keys.map((key) => ({ key, ...look(key) }));
    const used = new Set(noted.flatMap(({ from }) => from));
    return [
      ...noted
        .filter(({ notes }) => notes.length === 0)
        .map(({ key }) => ({
          where: `${file} › ${key}`,
          what: 'This phrase has no note for translators.',
          hint: 'Say where it stands, and what fills its gaps.',
        })),
      ...noted
        .filter(({ longest }) => longest === undefined)
        .map(({ key }) => ({
          where: `${file} › ${key}`,
          what: 'Nothing says how long this phrase may be.',
          hint: 'Give it, or the group it is in, the most characters it may have.',
        })),
      ...Object.keys(value)
        .filter((pattern) => !used.has(pattern))
        .map((pattern) => ({
          where: `${file} › ${pattern}`,
          what: 'No phrase has this name.',
          hint: 'Check the spelling, or take the note out.',
        })),
    ];
  },
  breaks: example({
    notes: { file: 'locales/notes.json', value: { 'app.*': { note: 'Plain words.' } } },
  }),
};
