import type { Say } from '../model/phrases.ts';
import { languageNames, listFormat } from './intl.ts';

/** Languages by name, in the reader's own: `English and Welsh`. Tags are BCP 47. */
export function languageWords(tags: readonly string[], say: Say, locale: string): string {
  const names = languageNames(locale);
  // `Intl` has no name for British Sign Language and gives its tag back.
  const named = (tag: string) => (tag === 'bfi' ? say('app.language.bfi') : names.of(tag));
  const said = tags.map((tag) => named(tag) ?? tag);
  return listFormat(locale).format(said);
}
