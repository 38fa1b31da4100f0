import { describe, expect, it } from 'vitest';
import { larger, median, quantile, summary } from '../../bench/stats.ts';

describe('the middle of many visits', () => {
  it('is the one in the middle, or halfway between two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('has quantiles in proportion', () => {
    expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('of none is an error, and never nought', () => {
    expect(() => median([])).toThrow('there is nothing to measure');
  });

  it('comes with the least, the most, and how noisy they were', () => {
    expect(summary([10, 12, 8, 11, 9])).toEqual({
      median: 10,
      min: 8,
      max: 12,
      noise: 0.2,
      runs: 5,
    });
    expect(summary([0, 0, 0]).noise).toBe(0);
  });
});

describe('telling two builds apart', () => {
  const base = [100, 103, 98, 101, 104, 99, 102, 97, 105, 100];
  const slower = (share: number) => base.map((value) => value * (1 + share));

  it('sees a tenth', () => {
    expect(larger(base, slower(0.1))).toBe(true);
  });

  it('does not see what is not there, nor what is faster', () => {
    expect(larger(base, [...base].reverse())).toBe(false);
    expect(larger(base, slower(-0.1))).toBe(false);
  });

  it('is not taken in by one wild visit', () => {
    expect(larger(base, [...base.slice(1), 9000])).toBe(false);
  });
});
