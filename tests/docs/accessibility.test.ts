import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../browser/setup/kinds.ts';

/** Every criterion of WCAG 2.2 by number: all but 4.1.1, which it took out. */
const wcag = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1
    2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};
const numbers = (text: string) => text.split(/\s+/).sort();

/** The lines of a document's tables that are of a criterion: its cells. */
const lines = (text: string) =>
  [...text.matchAll(/^\| (\d\.\d\.\d+) ([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, number = '', name = '', level = '', stands = '', shown = '']) => ({
      number,
      name: name.trim(),
      level: level.trim(),
      stands: stands.trim(),
      tests: [...shown.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path),
    }),
  );

const text = readFileSync('docs/accessibility.md', 'utf8');
const table = lines(text);

describe('the table of criteria', () => {
  it.each(['A', 'AA'] as const)('has every one of level %s, once', (level) => {
    const named = table.filter((line) => line.level === level).map(({ number }) => number);
    expect(named.sort()).toEqual(numbers(wcag[level]));
  });

  it('that is all 55', () => {
    expect(numbers(wcag.A).length + numbers(wcag.AA).length).toBe(55);
  });

  it.each(table)('$number $name: says how it stands, and which test shows it', (line) => {
    expect(line.stands).not.toBe('');
    expect(line.tests).not.toEqual([]);
    expect(line.tests.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('would not go unnoticed: a test that is not there', () => {
    const [line] = lines('| 1.1.1 A name | A | Well | `tests/nowhere.test.ts` |');
    expect(line?.tests.filter((path) => !existsSync(path))).toEqual(['tests/nowhere.test.ts']);
  });
});

it('the number of kinds of screen that it tells is how many there are', () => {
  expect(text).toContain(`**${kinds.length} kinds of screen**`);
});
