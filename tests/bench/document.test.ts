import { describe, expect, it } from 'vitest';
import { fill } from '../../bench/document/fill.ts';
import { plot } from '../../bench/document/plot.ts';
import { growthTable, peerTable, type Results } from '../../bench/document/tables.ts';

const points = [
  { by: 'steps', times: 1, whole: 10, words: 8, start: 50 },
  { by: 'steps', times: 4, whole: 40, words: 32, start: 90 },
  { by: 'languages', times: 4, whole: 4, words: 1 },
];
const results: Results = {
  bytes: { budgets: {} },
  browser: { about: [], noise: 0, figures: {}, budgets: {} },
  peers: {
    weights: {
      waymark: { brotli: 1024, requests: 2 },
      other: { brotli: 3072, requests: 5 },
      lost: { brotli: 1, requests: 1 },
    },
    figures: {
      'waymark/open': { median: 10 },
      'other/open': { median: 25 },
    },
    failed: { lost: 'it was never shown' },
  },
  host: {},
  growth: points,
};

describe('what a document quotes', () => {
  it('is written between its marks, in the place of what was there', () => {
    const text = 'Before\n<!-- growth -->\nold\n<!-- /growth -->\nafter';
    expect(fill(text, { growth: () => 'new' })).toBe(
      'Before\n<!-- growth -->\n\nnew\n\n<!-- /growth -->\nafter',
    );
  });

  it('is left alone where nobody fills it', () => {
    const text = '<!-- counts -->13 flows<!-- /counts -->';
    expect(fill(text, { growth: () => 'new' })).toBe(text);
  });

  it('says of others how many times ours they are, and who could not do it', () => {
    const table = peerTable(results);
    expect(table).toContain('| other | 3.00 KB (3.0×) | 5 | 25.0 ms (2.5×) |');
    expect(table).toMatch(/lost could not: it was never shown\.$/);
    expect(table).not.toContain('| lost |');
  });

  it('has a start only where there is one', () => {
    const [, , first, , last] = growthTable(results).split('\n');
    expect(first).toBe('| steps ×1 | 10.00 KB | 8.00 KB | 50.0 ms |');
    expect(last).toBe('| languages ×4 | 4.00 KB | 1.00 KB |  |');
  });
});

describe('the plot', () => {
  it('has a line for each kind, and a dashed one for its words', () => {
    const svg = plot(points);
    expect(svg.match(/<polyline/g)).toHaveLength(4);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(svg).toContain('>steps</text>');
  });

  it('puts what is larger higher, and more of it further right', () => {
    const [one, four] = [...plot(points).matchAll(/<circle cx="(\d+)" cy="(\d+)"/g)].map(
      ([, x, y]) => [Number(x), Number(y)],
    );
    expect(four?.[0]).toBeGreaterThan(one?.[0] ?? 0);
    expect(four?.[1]).toBeLessThan(one?.[1] ?? 0);
  });
});
