import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { almanacOf } from '../../src/build/almanac-of.ts';
import { directionOf } from '../../src/build/direction-of.ts';
import { read } from '../../src/build/read.ts';
import type { Aloud } from '../../src/model/about.ts';
import type { Almanac } from '../../src/model/almanac.ts';
import { SOURCE_LOCALE } from '../../src/model/authored.ts';
import type { Phrases } from '../../src/model/phrases.ts';
import type { Symbols } from '../../src/model/symbols.ts';
import { album, type Page } from './album.ts';
import { pseudoLocales } from './pseudo.ts';

interface Shown {
  tag: string;
  direction: string;
  app: Phrases;
  almanac: Almanac;
  aloud: Aloud | undefined;
  symbols: Symbols | undefined;
  change?(phrases: Phrases): Phrases;
}

interface Gallery {
  screensIn(shown: Shown): Map<string, string>;
}

/** Where the gallery is written, unless somebody wants one of their own. */
export const GALLERY = '.cache/gallery';

/** Writes a page for every screen and language, those that nobody speaks too, and one that shows them all. */
export async function gallery(root: string, into = GALLERY): Promise<Page[]> {
  const folder = join(root, into);
  const { screensIn } = await bundled(root, `${folder}-script`);
  rmSync(folder, { recursive: true, force: true });
  const pages: Page[] = [];
  for (const shown of languages(root)) {
    const { tag, direction } = shown;
    for (const [name, html] of screensIn(shown)) {
      const address = `${tag}-${direction}/${name.replaceAll(' ', '-')}.html`;
      mkdirSync(join(folder, `${tag}-${direction}`), { recursive: true });
      writeFileSync(join(folder, address), html);
      pages.push({ name, tag, direction, address });
    }
  }
  writeFileSync(join(folder, 'index.html'), album(pages));
  return pages;
}

/** Each language as it ships, English from right to left too, and the pseudo-locales made from English. */
function languages(root: string): Shown[] {
  const { locales, notes } = read(root).authored;
  const spoken = locales.flatMap(({ tag, about: { aloud }, symbols, phrases: { app } }) => {
    if (typeof app !== 'object') return [];
    // The examples' services answer in these two.
    const almanac = almanacOf(tag, ['en', 'cy']);
    return [{ tag, direction: directionOf(tag), app, almanac, aloud: aloud ?? undefined, symbols }];
  });
  const english = spoken.filter(({ tag }) => tag === SOURCE_LOCALE);
  return [
    ...spoken,
    ...english.map((shown) => ({ ...shown, direction: 'rtl' })),
    ...english.flatMap((shown) =>
      pseudoLocales(notes.value).map((made) => ({ ...shown, ...made })),
    ),
  ];
}

async function bundled(root: string, outDir: string): Promise<Gallery> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'demo/gallery/gallery.tsx',
      outDir,
      rolldownOptions: { output: { entryFileNames: 'gallery.mjs' } },
    },
  });
  return import(`${pathToFileURL(join(outDir, 'gallery.mjs')).href}?${Date.now()}`);
}
