/** The value that a share of the others are at or below; between two of them, in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new Error('there is nothing to measure');
  return low + (high - low) * (at % 1);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export interface Summary {
  median: number;
  min: number;
  max: number;
  /** How noisy it was: the middle half of the values, as a share of the median. */
  noise: number;
  runs: number;
}

export function summary(values: readonly number[]): Summary {
  const middle = median(values);
  const half = quantile(values, 0.75) - quantile(values, 0.25);
  return {
    median: middle,
    min: Math.min(...values),
    max: Math.max(...values),
    noise: middle === 0 ? 0 : half / Math.abs(middle),
    runs: values.length,
  };
}

/** One in a hundred, for a normal distribution, looked at from one side. */
const SURE = 2.326;

/**
 * Whether the second are larger for more than luck: the rank-sum test of Mann and Whitney, which
 * asks only which of two is the larger, so that one wild value counts no more than another.
 */
export function larger(base: readonly number[], other: readonly number[]): boolean {
  const wins = other.flatMap((one) => base.map((two) => (one > two ? 1 : one === two ? 0.5 : 0)));
  const pairs = wins.length;
  const sum = wins.reduce<number>((total, win) => total + win, 0);
  const spread = Math.sqrt((pairs * (base.length + other.length + 1)) / 12);
  return (sum - pairs / 2) / spread > SURE;
}
