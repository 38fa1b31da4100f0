import type { Quotes } from './fill.ts';
import {
  budgetTable,
  figureTable,
  growthTable,
  hostTable,
  peerTable,
  type Results,
} from './tables.ts';

/** What stands between the marks of a document, by their names. */
export function quotes(results: Results): Quotes {
  const { about, noise } = results.browser;
  return {
    budgets: () => budgetTable(results),
    figures: () => figureTable(results),
    machine: () =>
      `${about.join(' ')} Noise, the median of all that vary: ${Math.round(noise * 100)} %.`,
    peers: () => peerTable(results),
    host: () => hostTable(results),
    growth: () => growthTable(results),
  };
}
