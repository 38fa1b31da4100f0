import { basename, resolve } from 'node:path';
import { defineConfig } from 'vitepress';
import { documents, read, titleOf } from './pages/documents.ts';
import { anchor } from './pages/anchor.ts';
import { pageOf } from './pages/links.ts';
import { guarded } from './pages/policy.ts';
import { searchBox } from './pages/search-box.ts';
import { filled } from './pages/sections.ts';
import { tables } from './pages/table.ts';
import { write } from './pages/write.ts';

/** Written anew by every run; the documents in the repository are the only source. */
const OUT = resolve(process.env['WAYMARK_DOCS_OUT'] ?? '.cache/docs-site');
const PAGES = resolve('.cache/docs-pages', basename(OUT));
write(PAGES);

/** A waymark, in the page itself: a browser asks for a file otherwise. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#0b4f8a" d="M7 1h2v14H7zM2 3h9l3 2.5L11 8H2z"/></svg>`;

const entry = (document: string) => ({
  text: names[document] ?? titleOf(read(document)),
  link: `/${pageOf(document)}`,
});
const names: Record<string, string> = {
  'README.md': 'Overview and options',
  'ARCHITECTURE.md': 'Architecture',
  'CONTRIBUTING.md': 'Contributing',
};

/** The documentation as a site of plain files, that asks nobody for anything. */
export default defineConfig({
  srcDir: PAGES,
  outDir: OUT,
  cacheDir: resolve('.cache/vitepress'),
  base: process.env['WAYMARK_DOCS_BASE'] ?? '/',
  lang: 'en-GB',
  title: 'Waymark',
  description: 'How to put Waymark on a site, write its words, and change it.',
  head: [
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }],
  ],
  markdown: {
    // What is written between angle brackets is meant to be read.
    html: false,
    anchor: { slugify: anchor },
    config: tables,
  },
  transformHtml: guarded,
  vite: { plugins: [searchBox] },
  themeConfig: {
    search: { provider: 'local' },
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: 'Before', next: 'Next' },
    sidebar: filled(documents()).map(({ title, documents: inside }) => ({
      text: title,
      items: inside.map(entry),
    })),
    footer: {
      message:
        'Waymark is not affiliated with any service it lists. Check every number yourself before you go live.',
      copyright:
        'MIT licence. Nothing is released yet; all words are drafts until they are signed.',
    },
  },
});
