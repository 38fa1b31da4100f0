import { globSync, readFileSync } from 'node:fs';

/** Every document of the project, by path: `README.md`, `docs/decisions/0004-close-forgets.md`. */
export function documents(root = '.'): string[] {
  return globSync('{*,docs/**/*,hosting/**/*,tests/hosts/*}.md', { cwd: root }).sort();
}

/** The heading that a document begins with. */
export function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? '';
}

/** A document's text in turn: what is written, and blocks of code, which are left as they are. */
export function outsideBlocks(text: string, change: (written: string) => string): string {
  return text
    .split(/^( *```[^]*?^ *```$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

export const read = (path: string) => readFileSync(path, 'utf8');
