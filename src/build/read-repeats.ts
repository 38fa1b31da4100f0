import type { Problem } from '../model/problem.ts';

/**
 * Names written twice in one object. JSON keeps the last and drops the first without a word, so
 * a second step called `worry` would silently replace the one an editor was looking at.
 */
export function repeatedNames(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const open: { seen: Set<string> | null; name: string }[] = [];
  for (const [token, quoted, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    const here = open.at(-1);
    if (token === '{') open.push({ seen: new Set(), name: '' });
    else if (token === '[') open.push({ seen: null, name: '' });
    else if (token === '}' || token === ']') open.pop();
    else if (quoted && colon && here?.seen) {
      here.name = String(JSON.parse(quoted));
      if (here.seen.has(here.name))
        problems.push({
          where: `${file} › ${open.flatMap(({ name }) => (name ? [name] : [])).join('.')}`,
          what: 'This name is written twice, and only the second counts.',
          hint: 'Rename one of them, or take it out.',
        });
      here.seen.add(here.name);
    }
  }
  return problems;
}
