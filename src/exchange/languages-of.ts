import type { Phrases } from '../model/phrases.ts';
import { idOf } from './id-of.ts';
import { phraseAt } from './phrase-at.ts';
import type { Language } from './service.ts';

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Languages by name and ISO code, for the entry with this identifier. Tags are BCP 47. */
export function languagesOf(entry: string, tags: readonly string[], phrases: Phrases): Language[] {
  return tags.map((tag) => ({
    id: idOf('language', entry, tag),
    // `Intl` has no name for British Sign Language.
    name: phraseAt(phrases, `app.language.${tag}`) ?? names.of(tag) ?? tag,
    code: tag.split('-')[0] ?? tag,
  }));
}
