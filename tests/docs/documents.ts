import { globSync, readFileSync } from 'node:fs';

/** Every document of the project, by path: `README.md`, `docs/decisions/0004-close-forgets.md`. */
export function documents(): string[] {
  return globSync('{*,docs/**/*}.md').sort();
}

/** What stands in a document between `<!-- name -->` and `<!-- /name -->`, each time it does. */
export function marked(file: string, name: string): string[] {
  const pattern = new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`, 'g');
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, text = '']) => text.trim());
}
