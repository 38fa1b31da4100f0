import type { Almanac } from '../model/almanac.ts';
import type { Say } from '../model/phrases.ts';
import { listWords } from './list-words.ts';

/** Languages by name, in the reader's own: `English and Welsh`. Tags are BCP 47. */
export function languageWords(tags: readonly string[], say: Say, { languages }: Almanac): string {
  // Unicode's data has no name for British Sign Language.
  const named = (tag: string) => (tag === 'bfi' ? say('app.language.bfi') : languages[tag]);
  return listWords(
    tags.map((tag) => named(tag) ?? tag),
    say,
  );
}
