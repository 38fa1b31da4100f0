import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { directionOf } from '../../src/build/document.ts';
import { read } from '../../src/build/read.ts';
import type { Phrases } from '../../src/model/phrases.ts';
import { album, type Page } from './album.ts';

interface Gallery {
  screensIn(shown: { tag: string; direction: string; app: Phrases }): Map<string, string>;
}

/** Where the gallery is written, unless somebody wants one of their own. */
export const GALLERY = '.cache/gallery';

/**
 * Writes a page for every screen and language, and one that shows them all. British English is
 * shown from right to left too, so that a mirrored screen can be seen before any such language ships.
 */
export async function gallery(root: string, into = GALLERY): Promise<Page[]> {
  const folder = join(root, into);
  const { screensIn } = await bundled(root, `${folder}-script`);
  rmSync(folder, { recursive: true, force: true });
  const pages: Page[] = [];
  for (const { tag, phrases } of read(root).authored.locales)
    for (const direction of tag === 'en-GB' ? ['ltr', 'rtl'] : [directionOf(tag)]) {
      const app = phrases['app'];
      if (typeof app !== 'object') continue;
      for (const [name, html] of screensIn({ tag, direction, app })) {
        const address = `${tag}-${direction}/${name.replaceAll(' ', '-')}.html`;
        mkdirSync(join(folder, `${tag}-${direction}`), { recursive: true });
        writeFileSync(join(folder, address), html);
        pages.push({ name, tag, direction, address });
      }
    }
  writeFileSync(join(folder, 'index.html'), album(pages));
  return pages;
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
