import type { Locale } from '../model/authored.ts';
import type { Phrases } from '../model/phrases.ts';

export interface Phrase {
  /** `flows.me.adult.title` */
  key: string;
  text: string;
  /** `locales/en-GB/flows/me.json › adult.title` */
  where: string;
}

const listed = new WeakMap<Locale, readonly Phrase[]>();

/** Every phrase of a locale, in the order of its files. Each rule asks, so a list is made once. */
export function phraseList(locale: Locale): readonly Phrase[] {
  const known = listed.get(locale);
  if (known) return known;
  const made = flatten(locale.phrases, []).map(({ key, text }) => ({
    key,
    text,
    where: phrasePlace(locale, key),
  }));
  listed.set(locale, made);
  return made;
}

function flatten(phrases: Phrases, path: readonly string[]): { key: string; text: string }[] {
  return Object.entries(phrases).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [{ key: [...path, name].join('.'), text: value }]
      : flatten(value, [...path, name]),
  );
}

/** Branches that have a file for each name in them; the others are one file. */
const folders = ['flows', 'helplines'];

/** Where an author finds a phrase, or where to add it. */
export function phrasePlace({ tag, files }: Locale, key: string): string {
  const names = key.split('.');
  for (let depth = names.length; depth > 0; depth--) {
    const file = files[names.slice(0, depth).join('.')];
    if (file !== undefined) return inside(file, names.slice(depth));
  }
  const depth = folders.includes(names[0] ?? '') ? 2 : 1;
  return inside(`locales/${tag}/${names.slice(0, depth).join('/')}.json`, names.slice(depth));
}

/** A place further in: a file may be one already, and then says so with the same mark. */
function inside(place: string, names: readonly string[]): string {
  if (names.length === 0) return place;
  return `${place}${place.includes(' › ') ? '.' : ' › '}${names.join('.')}`;
}
