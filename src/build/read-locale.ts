import { about, type About } from '../model/about.ts';
import type { Locale } from '../model/authored.ts';
import type { Phrases } from '../model/phrases.ts';
import { symbols, type Symbols } from '../model/symbols.ts';
import { copiesOf, topmost, type Layers } from './layers.ts';
import { inFolder } from './read-files.ts';
import { readMerged, under } from './read-merged.ts';
import type { Reader } from './reader.ts';

/** What a language is called and who has read it: kept beside its phrases, and not one of them. */
export const ABOUT = 'about.json';
export const SYMBOLS = 'symbols.json';

/**
 * One locale, its files nested by their paths: `locales/en-GB/flows/me.json` holds the phrases
 * `flows.me.…`.
 */
export function readLocale(layers: Layers, reader: Reader, tag: string): Locale {
  const files: Locale['files'] = {};
  const replaced: Record<string, string> = {};

  const folder = (path: string, names: readonly string[]): Phrases => {
    const inside = inFolder(layers, path);
    const branches: [string, Phrases][] = inside.folders.map((name) => [
      name,
      folder(`${path}/${name}`, [...names, name]),
    ]);
    for (const file of inside.files) {
      if (names.length === 0 && [ABOUT, SYMBOLS].includes(file)) continue;
      const name = file.replace(/\.json$/, '');
      if (name === file) refuseStray(reader, topmost(layers, `${path}/${file}`));
      else {
        const branch = [...names, name].join('.');
        const merged = readMerged(layers, reader, `${path}/${file}`);
        // What is missing is to be written in the last layer, whoever wrote the rest.
        files[branch] = `${path}/${file}`;
        Object.assign(files, under(branch, merged.ours));
        Object.assign(replaced, under(branch, merged.replaced));
        branches.push([name, merged.phrases]);
      }
    }
    return Object.fromEntries(branches);
  };

  const phrases = folder(`locales/${tag}`, []);
  const symbols = readSymbols(layers, reader, tag);
  const about = readAbout(layers, reader, tag);
  return {
    tag,
    about,
    phrases,
    files,
    ...(symbols && { symbols }),
    ...(layers.length > 1 && { replaced }),
  };
}

function readAbout(layers: Layers, reader: Reader, tag: string): About {
  const path = `locales/${tag}/${ABOUT}`;
  const copies = copiesOf(layers, path);
  if (copies.length === 0)
    reader.refuse({
      where: path,
      what: 'Nothing says who put this language into words, or whether anybody has read it.',
      hint: 'Add the file, with name, english, translated and reviewed.',
    });
  const [read] = reader.parseLaid(about, copies);
  return read?.value ?? { name: tag, english: tag, translated: null, reviewed: null };
}

/** The pictures of a language that has some. */
function readSymbols(layers: Layers, reader: Reader, tag: string): Symbols | undefined {
  return reader.parseLaid(symbols, copiesOf(layers, `locales/${tag}/${SYMBOLS}`))[0]?.value;
}

/** A file that nothing reads is a mistake: somebody wrote it, and believes that it ships. */
export function refuseStray(reader: Reader, file: string): void {
  reader.refuse({
    where: file,
    what: 'Nothing reads this file.',
    hint: 'Give it a name ending in .json, or move it out of this folder.',
  });
}
