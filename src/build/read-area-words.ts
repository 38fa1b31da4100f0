import type { LocalHelplines, Locale } from '../model/authored.ts';
import type { Phrases } from '../model/phrases.ts';
import { plainPath } from '../model/ours.ts';
import { topmost, type Layers } from './layers.ts';
import { inFolder } from './read-files.ts';
import { refuseStray } from './read-locale.ts';
import { readMerged, type Merged } from './read-merged.ts';
import type { Reader } from './reader.ts';

/**
 * The locales, with the words that areas keep in folders of their own:
 * `helplines/areas/cumbria/words/en-GB.json` holds the `title` of the area, and the words of its
 * `helplines` by id. An area is one folder, and can be given to somebody else whole.
 */
export function readAreaWords(
  layers: Layers,
  reader: Reader,
  areas: readonly LocalHelplines[],
  locales: readonly Locale[],
  known: readonly string[],
): Locale[] {
  for (const area of areas)
    for (const name of inFolder(layers, folderOf(area)).files)
      if (!known.some((tag) => name === `${tag}.json`))
        refuseStray(reader, topmost(layers, `${folderOf(area)}/${name}`));
  return locales.map((locale) =>
    areas.reduce((all, area) => {
      const file = `${folderOf(area)}/${all.tag}.json`;
      return withWords(reader, all, area, file, readMerged(layers, reader, file));
    }, locale),
  );
}

function folderOf({ area }: LocalHelplines): string {
  return plainPath(area.file).replace(/[^/]+$/, 'words');
}

/** Says where each phrase belongs, missing ones too, so that whoever looks for it knows where to write. */
function withWords(
  reader: Reader,
  locale: Locale,
  { area, helplines }: LocalHelplines,
  file: string,
  { phrases: { title, helplines: cards = {}, ...stray }, ours, replaced }: Merged,
): Locale {
  const { phrases, files } = locale;
  const named = (name: string) => (name === 'title' ? `areas.${area.value.id}` : name);
  const byKey = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [named(name), value]));
  const refuse = (name: string, what: string, hint: string) =>
    reader.refuse({ where: `${file} › ${name}`, what, hint });
  for (const name of Object.keys(stray))
    refuse(name, 'Nothing reads this.', 'An area has a title, and the words of its helplines.');

  const own = { areas: branch(phrases, 'areas'), helplines: branch(phrases, 'helplines') };
  const words = typeof cards === 'string' ? {} : cards;
  for (const id of Object.keys(words))
    if (own.helplines[id] !== undefined)
      refuse(
        `helplines.${id}`,
        `These words are also in ${files[`helplines.${id}`] ?? 'another file'}.`,
        'Keep them here, in the folder of the area, and take the others out.',
      );

  const ids = [...helplines.map(({ value }) => value.id), ...Object.keys(words)];
  return {
    ...locale,
    phrases: {
      ...phrases,
      areas: { ...own.areas, ...(title !== undefined && { [area.value.id]: title }) },
      helplines: { ...own.helplines, ...words },
    },
    files: {
      ...files,
      [`areas.${area.value.id}`]: `${file} › title`,
      ...Object.fromEntries(ids.map((id) => [`helplines.${id}`, `${file} › helplines.${id}`])),
      ...byKey(ours),
    },
    ...(locale.replaced && { replaced: { ...locale.replaced, ...byKey(replaced) } }),
  };
}

function branch(phrases: Phrases, name: string): Phrases {
  const found = phrases[name];
  return typeof found === 'object' ? found : {};
}
