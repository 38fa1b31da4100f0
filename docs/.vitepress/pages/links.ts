import { posix } from 'node:path';

/** `[words](docs/decisions/)` and `![words](docs/picture.png)`, but not an address on the web. */
const LINK = /(!?)\[((?:[^\]\\]|\\.)*)\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)/g;

/** What a document links to within the project, as paths from its root: `docs/hosting.md`. */
export function linksOf(document: string, text: string): string[] {
  return [...text.matchAll(LINK)].map(([, , , path = '']) => target(document, path));
}

/** Where each document of the project is in the site. */
export function pageOf(document: string): string {
  if (document === 'README.md') return 'overview.md';
  return document
    .replace(/^docs\//, '')
    .replace(/^(CONTRIBUTING|ARCHITECTURE|CHANGELOG)\.md$/, (name) => name.toLowerCase())
    .replace(/^hosting\/README\.md$/, 'configurations.md')
    .replace(/^tests\/hosts\/README\.md$/, 'awkward-hosts.md')
    .replace(/(^|\/)README\.md$/, '$1index.md');
}

/** Where a file or folder that is no document is shown: as its own text, on a page. */
export const sourcePage = (path: string) => `source/${path}.md`;

/**
 * The text with its links as the site has them: to the page of a document, or else to the page that
 * shows the file. In the repository the same links lead to the files themselves.
 */
export function relinked(document: string, text: string, documents: readonly string[]): string {
  return text.replace(LINK, (_, picture: string, words: string, path: string, part = '') => {
    const to = target(document, path);
    const index = posix.join(to, 'README.md');
    if (picture) return `![${words}](/${pageOf(to)})`;
    const page = [to, index].find((each) => documents.includes(each));
    return `[${words}](/${page ? pageOf(page) : sourcePage(to)}${part})`;
  });
}

const target = (document: string, path: string) =>
  posix.normalize(posix.join(posix.dirname(document), path)).replace(/\/$/, '');
