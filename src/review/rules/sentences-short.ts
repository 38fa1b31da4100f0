import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';
import { readingLimits } from '../reading-limits.ts';
import { isEnglish } from '../reading-names.ts';

export const sentencesShort: Rule<Authored> = {
  name: 'sentences-short',
  why: 'Fear makes reading hard: a sentence has up to twenty words, and twelve in easy read.',
  check: ({ locales }) =>
    locales.filter(isEnglish).flatMap((locale) => {
      const longest = readingLimits(locale.tag).sentence;
      return phraseList(locale).flatMap(({ text, where }) =>
        sentencesIn(text)
          .filter((sentence) => wordsIn(sentence) > longest)
          .map((sentence) => ({
            where,
            what: `A sentence has ${wordsIn(sentence)} words: "${sentence.slice(0, 50)}…".`,
            hint: `Cut it in two: up to ${longest} words.`,
          })),
      );
    }),
  breaks: example({
    locales: [exampleLocale({ flows: { start: { help: { title: 'word '.repeat(21).trim() } } } })],
  }),
};

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?…]["”’')]*)\s+|\n+/).filter(Boolean);
}

/** Words as a reader counts them; a gap such as `{{time}}` is one. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
