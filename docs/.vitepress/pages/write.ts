import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents, outsideBlocks, read } from './documents.ts';
import { home } from './home.ts';
import { linksOf, pageOf, relinked } from './links.ts';
import { filled } from './sections.ts';
import { sourcePages } from './source.ts';

/** Every page of the site by its path, made from the documents as they are in the repository. */
export function pages(all: readonly string[]): Record<string, string> {
  const made: Record<string, string> = { 'index.md': home(filled(all)) };
  const shown = new Set<string>();
  for (const document of all) {
    const text = read(document);
    made[pageOf(document)] = outsideBlocks(text, (written) =>
      relinked(document, written.replaceAll(/(?<!`)<!--[^]*?-->\n*/g, ''), all),
    );
    for (const path of linksOf(document, text)) {
      const known = all.includes(path) || all.includes(join(path, 'README.md'));
      if (!known && !isPicture(path) && existsSync(path)) shown.add(path);
    }
  }
  return Object.assign(made, ...[...shown].map(sourcePages));
}

const isPicture = (path: string) => /\.(png|svg|jpg)$/.test(path);

/** Writes the pages, and the pictures in them, into a folder that is emptied first. */
export function write(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const all = documents();
  const put = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    return join(folder, path);
  };
  for (const [path, text] of Object.entries(pages(all))) writeFileSync(put(path), text);
  for (const document of all)
    for (const path of linksOf(document, read(document)).filter(isPicture))
      // Served by its own name, which the first page has too.
      copyFileSync(path, put(join('public', pageOf(path))));
}
