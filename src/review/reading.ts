import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { countsOf, type Counts } from './reading-counts.ts';

/**
 * Six published formulas, each a US school grade. Three count syllables, two count letters, one asks
 * whether a child of ten knows the word, so that no one habit of writing decides.
 */
export interface Grades {
  /** Kincaid and others, 1975, for the US Navy: words a sentence, syllables a word. */
  fleschKincaid: number;
  /** Smith and Senter, 1967, for the US Air Force: words a sentence, letters a word. */
  automated: number;
  /** Coleman and Liau, 1975: letters and sentences in a hundred words. No syllables to guess. */
  colemanLiau: number;
  /** Gunning, 1952: words a sentence, and the share of words of three syllables or more. */
  fog: number;
  /** McLaughlin, 1969: long words in thirty sentences. On fewer it is an estimate, never under 3.1. */
  smog: number;
  /** Dale and Chall, 1948, with the word list of 1995. In bands: the middle of the band, 4 for the lowest. */
  daleChall: number;
}

export interface Reading {
  /** The grade we go by: the median of the six. */
  grade: number;
  grades: Grades;
  counts: Counts;
}

/**
 * How hard a text is to read. `names` are read as plain words: nobody can write a service's name more
 * simply. Null where there is nothing to read.
 */
export function reading(text: string, names: readonly string[] = []): Reading | null {
  const counts = countsOf(text, names);
  const { sentences, words, letters, syllables, long, unfamiliar } = counts;
  if (words === 0) return null;
  const [sentence, word] = [sentences.length, words];
  const grades = {
    fleschKincaid: fleschKincaid({ sentence, word, syllable: syllables }),
    automated: automatedReadability({ sentence, word, character: letters }),
    colemanLiau: colemanLiau({ sentence, word, letter: letters }),
    fog: gunningFog({ sentence, word, complexPolysillabicWord: long.length }),
    smog: smogFormula({ sentence, polysillabicWord: long.length }),
    daleChall: band(daleChallFormula({ sentence, word, difficultWord: unfamiliar.length })),
  };
  return { grade: median(Object.values(grades)), grades, counts };
}

/** The highest band has no top: a college graduate. */
function band(score: number): number {
  const [from, to] = daleChallGradeLevel(score);
  return from === 0 || !Number.isFinite(to) ? Math.max(from, 4) : (from + to) / 2;
}

/** On a dozen words one formula is often wrong by four grades, and the median does not follow it. */
function median(grades: readonly number[]): number {
  const sorted = grades.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return Math.max(0, (low + high) / 2);
}
