import { syllable } from 'syllable';
import type { Counts } from './reading-counts.ts';
import { reading } from './reading.ts';

/** The words to look at first: long ones, the longest first, then those a child may not know. */
export function hardWords({ long, unfamiliar }: Counts, most = 6): string[] {
  const each = [...new Set(long.map((word) => word.toLowerCase()))];
  const longest = each.sort((a, b) => syllable(b) - syllable(a) || b.length - a.length);
  return [...new Set([...longest, ...unfamiliar])].slice(0, most);
}

/** The sentence of a text that is hardest by itself. */
export function hardestSentence({ sentences }: Counts, names: readonly string[] = []): string {
  const ranked = sentences.map((sentence) => ({
    sentence,
    grade: reading(sentence, names)?.grades.fleschKincaid ?? 0,
  }));
  return ranked.sort((a, b) => b.grade - a.grade)[0]?.sentence ?? '';
}
