import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browser } from './browser.ts';
import budgets from './budgets.json' with { type: 'json' };
import { built } from './built.ts';
import { report, type Report } from './report.ts';

/**
 * `npm run bench`: weighs what was built and measures it in Chromium, prints both beside their
 * budgets, and fails where one is broken. `-- --bytes` only weighs; `-- --peers`, `-- --host`,
 * `-- --growth` and `-- --check-itself` do something else instead, and each adds its part to results.json.
 */
const { values } = parseArgs({
  options: {
    bytes: { type: 'boolean' },
    peers: { type: 'boolean' },
    host: { type: 'boolean' },
    growth: { type: 'boolean' },
    'check-itself': { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
    presses: { type: 'string', default: '120' },
    dist: { type: 'string', default: 'dist' },
  },
});
const files = built(process.cwd(), values.dist);
const count = Number(values.rounds);
const tell = (text: string) => void process.stderr.write(`  ${text}\n`);

const parts: Record<string, () => Promise<Report>> = {};
if (values.peers)
  parts['peers'] = async () => (await import('./peers.ts')).peers(files, count, tell);
if (values.host)
  parts['host'] = async () => (await import('./etiquette.ts')).etiquette(files, count, tell);
if (values.growth)
  parts['growth'] = async () =>
    (await import('./growth/growth.ts')).growth(files, Math.min(count, 3), tell);
if (values['check-itself'])
  parts['check'] = async () => (await import('./check-itself.ts')).checkItself(files, count, tell);
if (Object.keys(parts).length === 0) {
  parts['bytes'] = async () => report(files, budgets.bytes);
  if (!values.bytes)
    parts['browser'] = () =>
      browser(files, budgets.browser, { rounds: count, presses: Number(values.presses) }, tell);
}

const place = join(import.meta.dirname, 'results.json');
const results = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : {};
for (const [name, run] of Object.entries(parts)) {
  const { text, results: found, broken } = await run();
  console.log(`\n${text}`);
  results[name] = found;
  if (broken.length > 0) process.exitCode = 1;
}
writeFileSync(place, `${JSON.stringify(results, null, 2)}\n`);
