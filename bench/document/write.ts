import { readFileSync, writeFileSync } from 'node:fs';
import { fill } from './fill.ts';
import { plot } from './plot.ts';
import { quotes } from './quotes.ts';
import type { Results } from './tables.ts';

/** `npm run bench:write`: what documents quote of results.json, and the plot, written in anew. */
const results: Results = JSON.parse(readFileSync('bench/results.json', 'utf8'));
for (const file of ['README.md', 'docs/performance.md'])
  writeFileSync(file, fill(readFileSync(file, 'utf8'), quotes(results)));
writeFileSync('docs/growth.svg', plot(results.growth));
