import { SOURCE_LOCALE, type Authored, type Locale } from '../model/authored.ts';
import { isOurs } from '../model/ours.ts';
import type { Phrases } from '../model/phrases.ts';
import { notesFor } from '../review/notes-for.ts';
import { phraseKeys, withoutPlural } from '../review/phrase-keys.ts';
import { phraseList } from '../review/phrase-list.ts';

/**
 * A site owner's project without those of Waymark's words and notes that nothing in it shows: they
 * belong to a flow or a step that the project leaves out or has put another in the place of. The
 * owner's own unused words stay, and a rule finds them.
 */
export function withoutUnused(authored: Authored): Authored {
  const { required, optional } = phraseKeys(authored);
  const shown = (key: string) => {
    const bare = withoutPlural(key);
    return required.has(bare) || optional.has(bare);
  };
  const locales = authored.locales.map((locale) => withoutWords(locale, shown));
  const source = locales.filter(({ tag }) => tag === SOURCE_LOCALE).flatMap(phraseList);
  const look = notesFor(authored.notes.value);
  const used = new Set(source.flatMap(({ key }) => look(withoutPlural(key)).from));
  const notes = Object.entries(authored.notes.value).filter(([pattern]) => used.has(pattern));
  return {
    ...authored,
    locales,
    notes: { ...authored.notes, value: Object.fromEntries(notes) },
  };
}

function withoutWords(locale: Locale, shown: (key: string) => boolean): Locale {
  const gone = phraseList(locale)
    .filter(({ key, where }) => isOurs(where) && !shown(key))
    .map(({ key }) => key);
  const { about } = locale;
  return {
    ...locale,
    about: {
      ...about,
      ...(about.same && { same: about.same.filter((key) => !gone.includes(key)) }),
    },
    phrases: gone.reduce((phrases, key) => without(phrases, key.split('.')), locale.phrases),
  };
}

function without(phrases: Phrases, [name = '', ...rest]: readonly string[]): Phrases {
  const { [name]: found, ...others } = phrases;
  if (typeof found !== 'object') return others;
  const left = without(found, rest);
  // In the old place, for the order of phrases is checked.
  return Object.keys(left).length === 0 ? others : { ...phrases, [name]: left };
}
