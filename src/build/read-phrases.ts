import type { Phrases } from '../model/phrases.ts';
import type { Reader } from './reader.ts';

/** The phrases of one file, nested as in it; none where it cannot be read. */
export function readPhrases(reader: Reader, file: string): Phrases {
  const value = reader.json(file);
  return value === undefined ? {} : phrasesOf(reader, file, [], value);
}

/** Names join with dots, and i18next reads `:` as a namespace, so neither may stand in a name. */
const allowedName = /^[A-Za-z0-9_-]+$/;

function phrasesOf(reader: Reader, file: string, path: readonly string[], value: unknown): Phrases {
  const where = (name?: string) => {
    const place = [...path, ...(name === undefined ? [] : [name])].join('.');
    return place ? `${file} › ${place}` : file;
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.refuse({
      where: where(),
      what: 'This is not a phrase, nor a group of phrases.',
      hint: 'Write text in double quotes, or names and phrases in braces.',
    });
    return {};
  }
  const named = Object.entries(value).flatMap(([name, phrase]): [string, string | Phrases][] => {
    if (!allowedName.test(name)) {
      reader.refuse({
        where: where(name),
        what: 'This name is not allowed.',
        hint: 'Use letters, digits, hyphens and underscores only.',
      });
      return [];
    }
    if (typeof phrase === 'string') return [[name, phrase]];
    return [[name, phrasesOf(reader, file, [...path, name], phrase)]];
  });
  return Object.fromEntries(named);
}
