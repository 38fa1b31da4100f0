import type { Notes } from '../../src/model/notes.ts';
import type { Phrases } from '../../src/model/phrases.ts';
import { lengthOf } from '../../src/review/length-of.ts';
import { notesFor } from '../../src/review/notes-for.ts';

/**
 * A language nobody speaks, made from the English when the gallery is: it shows what a translation will
 * do to a screen before there is one. It is never a file in `locales/`, so no build can ship it.
 */
export interface Pseudo {
  tag: string;
  direction: 'ltr' | 'rtl';
  change(phrases: Phrases): Phrases;
}

/** Accented, and 40 % longer: words that stay plain come from no phrase file. */
const accented: Pseudo = {
  tag: 'en-XA',
  direction: 'ltr',
  change: (phrases) => each(phrases, (text) => text.split('\n').map(longer).join('\n')),
};

/** English words from right to left, letter by letter; numbers and gaps stay as they are. */
const mirrored: Pseudo = {
  tag: 'ar-XB',
  direction: 'rtl',
  change: (phrases) => each(phrases, (text) => outsideGaps(text, turned)),
};

/** Every phrase as long as `locales/notes.json` lets it be. */
function longest(notes: Notes): Pseudo {
  const look = notesFor(notes);
  return {
    tag: 'en-x-longest',
    direction: 'ltr',
    change: (phrases) => each(phrases, (text, key) => filled(text, look(key).longest ?? 0)),
  };
}

export function pseudoLocales(notes: Notes): Pseudo[] {
  return [accented, mirrored, longest(notes)];
}

function each(
  phrases: Phrases,
  change: (text: string, key: string) => string,
  path: readonly string[] = [],
): Phrases {
  const changed = Object.entries(phrases).map(([name, value]) => {
    const here = [...path, name];
    return [
      name,
      typeof value === 'string' ? change(value, here.join('.')) : each(value, change, here),
    ];
  });
  return Object.fromEntries(changed);
}

function outsideGaps(text: string, change: (text: string) => string): string {
  return text
    .split(/(\{\{\w+\}\})/)
    .map((part) => (part.startsWith('{{') ? part : change(part)))
    .join('');
}

const accents = new Map(
  [...'aàcçdđeégğhĥiîkķlļnñoôrřsštţuûwŵyýzž'].flatMap((letter, place, all) =>
    place % 2 === 0 ? [[letter, all[place + 1] ?? letter] as const] : [],
  ),
);

function withAccents(text: string): string {
  return [...text]
    .map((letter) => {
      const accent = accents.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? accent : accent.toUpperCase();
    })
    .join('');
}

const EXPANDS = 1.4;
const more = 'one two three four five six seven eight nine ten'.split(' ').map(withAccents);

function longer(line: string): string {
  const goal = lengthOf(line) * EXPANDS;
  let made = outsideGaps(line, withAccents);
  for (let place = 0; lengthOf(made) < goal; place++) made += ` ${more[place % more.length]}`;
  return made;
}

/** What ICU puts around a word of its own `ar-XB`: an override that ends with the word. */
function turned(text: string): string {
  return text.replace(/\p{L}+/gu, '\u202E$&\u202C');
}

const filler = 'ŵôrđš ôvérţhéŵîđţh ôf mány ķînđš ţôgéţhér '.repeat(30);

function filled(text: string, length: number): string {
  const gaps = (text.match(/\{\{\w+\}\}/g) ?? []).join(' ');
  const room = length - lengthOf(gaps) - (gaps ? 1 : 0);
  if (room < 1) return gaps;
  const words = filler.slice(0, room).replace(/ $/, 'š');
  return gaps ? `${words} ${gaps}` : words;
}
