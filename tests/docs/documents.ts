import { readFileSync } from 'node:fs';

export { documents } from '../../docs/.vitepress/pages/documents.ts';

/** What stands in a document between `<!-- name -->` and `<!-- /name -->`, each time it does. */
export function marked(file: string, name: string): string[] {
  const pattern = new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`, 'g');
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, text = '']) => text.trim());
}
