import { syllable } from 'syllable';
import { familiar } from './reading-familiar.ts';

/** What the formulas are made of. */
export interface Counts {
  sentences: string[];
  words: number;
  letters: number;
  syllables: number;
  /** Words of three syllables or more, each time they stand there; endings do not make a word long. */
  long: string[];
  /** Words a child of ten may not know, each once. */
  unfamiliar: string[];
}

/** Three syllables: what the formulas of Gunning and McLaughlin call a hard word. */
const LONG = 3;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Counts a text as a reader meets it; a line, a heading and an option are each a sentence. */
export function countsOf(text: string, names: readonly string[]): Counts {
  const said = sentencesIn(text);
  const read = said.flatMap((sentence) => wordsIn(plain(sentence, names)));
  return {
    sentences: said,
    words: read.length,
    letters: read.join('').replace(/[^\p{L}\p{N}]/gu, '').length,
    syllables: read.reduce((sum, word) => sum + syllablesOf(word), 0),
    long: read.filter((word) => syllablesOf(withoutEnding(word)) >= LONG),
    unfamiliar: [...new Set(read.map((word) => word.toLowerCase()))].filter(
      (word) => !familiar(word),
    ),
  };
}

export function sentencesIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function wordsIn(sentence: string): string[] {
  return [...words.segment(sentence)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment.replaceAll('’', "'")] : [],
  );
}

/** A number is read at a glance, so it counts as one syllable. */
function syllablesOf(word: string): number {
  return Math.max(1, syllable(word));
}

/** Gunning's rule: `started` and `services` are as hard as `start` and `service`. */
function withoutEnding(word: string): string {
  return word.replace(/(?<=[^s]{3})(es|ed|ing)$/i, '');
}

/** The longest names first, so that `Children First` is not read as a plain word and `First`. */
function plain(text: string, names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, 'Name'), text.replace(/\{\{.*?\}\}/g, 'Name'));
}
