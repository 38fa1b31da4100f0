import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What each line of a document's first table says: its cells. */
function lines(text: string): string[][] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const tests = (cell: string) =>
  [...cell.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
const table = lines(readFileSync('docs/privacy.md', 'utf8'));

describe('what each party can learn', () => {
  it('is told of everyone there is', () => {
    for (const who of ['page', 'recorders', 'server', 'network', 'history', 'device', 'service'])
      expect(table.some(([party = '']) => party.includes(who))).toBe(true);
    expect(table.length).toBeGreaterThan(15);
  });

  it.each(table)('%s: %s – %s – is shown, or is said not to be', (_who, _what, answer, shown) => {
    const files = tests(shown ?? '');
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
    if (files.length === 0) expect(shown).toBe('not defended');
    // What nobody can learn is a promise, and a promise has a test.
    if (answer?.startsWith('**No**')) expect(files.length).toBeGreaterThan(0);
  });

  it('would not go unnoticed: a test that is not there', () => {
    const [line] = lines('| a | b |\n| - | - |\n| x | `tests/nowhere.test.ts` |');
    expect(tests(line?.[1] ?? '').filter((path) => !existsSync(path))).toHaveLength(1);
  });
});
