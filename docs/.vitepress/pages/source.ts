import { readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { read } from './documents.ts';
import { sourcePage } from './links.ts';

/** No search finds these, and nothing leads on from them. */
const quiet = '---\nsearch: false\naside: false\nprev: false\nnext: false\n---\n';

/** The pages that show a file of the project as its own text, or a folder as its files, by site path. */
export function sourcePages(path: string): Record<string, string> {
  const heading = `${quiet}\n# ${posix.basename(path)}\n\nA part of the project: \`${path}\`.\n\n`;
  if (!statSync(path).isDirectory()) return { [sourcePage(path)]: heading + shown(read(path)) };
  const inside = readdirSync(path).map((name) => posix.join(path, name));
  const list = inside.map((each) => `- [${posix.basename(each)}](</${sourcePage(each)}>)`);
  return Object.assign(
    { [sourcePage(path)]: heading + list.join('\n') },
    ...inside.map(sourcePages),
  );
}

/** A fence longer than any in the text. */
function shown(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}\n`;
}
