import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arithmeticTable, DOCUMENT, SCRIPT } from '../../bench/load/arithmetic.ts';
import { load, loadTable } from '../../bench/load/table.ts';
import { marked } from './documents.ts';

const tidy = (text: string) => text.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---');

describe('docs/hosting.md', () => {
  it('shows the figures that `npm run load` wrote, and no others', () => {
    const found = load.parse(JSON.parse(readFileSync('bench/load/results.json', 'utf8')));
    expect(marked('docs/hosting.md', 'load').map(tidy)).toEqual([loadTable(found)]);
    for (const { perSecond, refused } of found.rows) {
      expect(perSecond).toBeGreaterThan(0);
      expect(refused).toBe(0);
    }
  });

  it('reckons as it says: openings, requests and bytes belong together', () => {
    const table = arithmeticTable([1, 100, 10_000]);
    expect(marked('docs/hosting.md', 'arithmetic').map(tidy)).toEqual([table]);
    expect(arithmeticTable([1])).toContain('| 1 | 2 | 0.6 Mbit/s | 181 GB | 5,184,000 |');
    expect(readFileSync('docs/hosting.md', 'utf8')).toContain(
      `${SCRIPT} KB for the script and ${DOCUMENT} KB for the document`,
    );
  });

  it('names only configurations that are there', () => {
    const named = [...readFileSync('docs/hosting.md', 'utf8').matchAll(/`(hosting\/[^`]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
