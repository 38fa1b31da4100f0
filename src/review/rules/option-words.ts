import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

/** Whole answers that say nothing by themselves, by the language they are in. */
const bare: Record<string, readonly string[]> = {
  en: ['other', 'something other', 'yes', 'no', 'none', 'n/a'],
  cy: ['arall', 'ie', 'na', 'oes', 'nac oes'],
};

export const optionWords: Rule<Authored> = {
  name: 'option-words',
  why: 'An answer is read aloud without its question, and "Other" tells people that they are one.',
  check: ({ locales }) =>
    locales.flatMap((locale) => {
      const words = bare[locale.tag.split('-')[0] ?? ''] ?? [];
      return phraseList(locale)
        .filter(({ key }) => key.startsWith('flows.') && key.includes('.options.'))
        .filter(({ text }) => words.includes(text.toLowerCase().replace(/[.!?]$/, '')))
        .map(({ text, where }) => ({
          where,
          what: `The whole answer is "${text}".`,
          hint: 'Write a short answer in the first person: "Yes, a child is in danger now".',
        }));
    }),
  breaks: example({
    locales: [exampleLocale({ flows: { start: { who: { options: { me: 'Other' } } } } })],
  }),
};
