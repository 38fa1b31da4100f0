import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fill } from '../../bench/document/fill.ts';
import { plot } from '../../bench/document/plot.ts';
import { quotes } from '../../bench/document/quotes.ts';
import type { Results } from '../../bench/document/tables.ts';
import { marked } from './documents.ts';

const results: Results = JSON.parse(readFileSync('bench/results.json', 'utf8'));
const written = quotes(results);
const normal = (table: string) => table.replace(/ +\|/g, ' |').replace(/-+/g, '-').trim();

describe('what documents quote of the bench', () => {
  it.each(['budgets', 'figures', 'machine', 'peers', 'host', 'growth'])(
    '%s: is in docs/performance.md as it was measured',
    (name) => {
      const [text, ...others] = marked('docs/performance.md', name);
      expect(others).toEqual([]);
      expect(normal(text ?? '')).toBe(normal(written[name]?.() ?? 'nobody writes it'));
    },
  );

  it('budgets: are in the README too', () => {
    const [text] = marked('README.md', 'budgets');
    expect(normal(text ?? '')).toBe(normal(written['budgets']?.() ?? ''));
  });

  it('the plot is of these points', () => {
    expect(readFileSync('docs/growth.svg', 'utf8')).toBe(plot(results.growth));
  });

  it('would differ, were one figure another', () => {
    const other = structuredClone(results);
    const [first] = Object.values(other.bytes.budgets);
    if (!first) throw new Error('nothing was weighed');
    first.measured += 1;
    const text = readFileSync('docs/performance.md', 'utf8');
    expect(normal(fill(text, quotes(other)))).not.toBe(normal(fill(text, written)));
  });
});
