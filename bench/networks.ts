import type { Network } from './chromium/visit.ts';

/** As Chrome's developer tools have it: 1.6 Mbit/s and a round trip of 150 ms, as they weigh them. */
export const SLOW_4G: Network = { what: 'Slow 4G', latency: 562.5, down: 1440 };

/** As WebPageTest has it: 400 kbit/s, 400 ms. */
export const SLOW_3G: Network = { what: 'Slow 3G', latency: 400, down: 400 };
