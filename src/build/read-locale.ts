import type { Locale } from '../model/authored.ts';
import type { Phrases } from '../model/phrases.ts';
import { inFolder } from './read-files.ts';
import type { Reader } from './reader.ts';

/** Who reviewed a locale and when: kept beside its phrases, and not one of them. */
const ABOUT = 'about.json';

/**
 * One locale, its files nested by their paths: `locales/en-GB/flows/me.json` holds the phrases
 * `flows.me.…`.
 */
export function readLocale(root: string, reader: Reader, tag: string): Locale {
  const files: Locale['files'] = {};

  const folder = (path: string, names: readonly string[]): Phrases => {
    const inside = inFolder(root, path);
    const branches: [string, Phrases][] = inside.folders.map((name) => [
      name,
      folder(`${path}/${name}`, [...names, name]),
    ]);
    for (const file of inside.files) {
      if (names.length === 0 && file === ABOUT) continue;
      const name = file.replace(/\.json$/, '');
      if (name === file) refuseStray(reader, `${path}/${file}`);
      else {
        files[[...names, name].join('.')] = `${path}/${file}`;
        branches.push([name, readPhrases(reader, `${path}/${file}`)]);
      }
    }
    return Object.fromEntries(branches);
  };

  return { tag, phrases: folder(`locales/${tag}`, []), files };
}

/** A file that nothing reads is a mistake: somebody wrote it, and believes that it ships. */
export function refuseStray(reader: Reader, file: string): void {
  reader.refuse({
    where: file,
    what: 'Nothing reads this file.',
    hint: 'Give it a name ending in .json, or move it out of this folder.',
  });
}

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
