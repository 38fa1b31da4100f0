import { describe, expect, it } from 'vitest';
import { quoted } from '../../bench/quoted.ts';

const measured = { browser: { figures: { heap: { median: 3.961 }, screens: { median: 27 } } } };

describe('figures that a document quotes', () => {
  it('stand in a table, with their units', () => {
    expect(quoted(measured, ['heap', 'screens']).split('\n').slice(2)).toEqual([
      '| JS heap of the frame after a whole journey | 3.96 MB |',
      '| Different screens on the way | 27 |',
    ]);
  });

  it('were measured, or are not quoted', () => {
    expect(() => quoted(measured, ['choice-p95'])).toThrow('choice-p95 was not measured');
  });
});
