import type { Locale } from '../model/authored.ts';
import type { Phrases } from '../model/phrases.ts';

export interface Phrase {
  /** `flows.me.adult.title` */
  key: string;
  text: string;
  /** `locales/en-GB/flows/me.json › adult.title` */
  where: string;
}

/** Every phrase of a locale, in the order of its files. */
export function phraseList(locale: Locale): Phrase[] {
  return flatten(locale.phrases, []).map(({ key, text }) => ({
    key,
    text,
    where: phrasePlace(locale, key),
  }));
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
  const depth = folders.includes(names[0] ?? '') ? 2 : 1;
  const branch = names.slice(0, depth);
  const file = files[branch.join('.')] ?? `locales/${tag}/${branch.join('/')}.json`;
  return [file, names.slice(depth).join('.')].filter(Boolean).join(' › ');
}
