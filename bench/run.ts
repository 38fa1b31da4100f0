import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import budgets from './budgets.json' with { type: 'json' };
import { built } from './built.ts';
import { judge, type Verdict } from './judge.ts';
import { KB, measure } from './measure.ts';
import { sizes } from './sizes.ts';
import { table } from './table.ts';

/** `npm run bench`: what was built, weighed beside its budgets. Fails where one is broken. */
const files = built(process.cwd());
// A document has two names, the second with its release: one of them is enough to weigh.
const weighed = [...files]
  .filter(([path]) => path.split('.').length === 2)
  .map(([path, text]) => ({ path, ...sizes(text) }));
const verdicts = judge(measure(files), budgets.budgets);

const kilobytes = (bytes: number) => (bytes / KB).toFixed(1);
console.log('KB is 1024 bytes.\n');
console.log(
  table(
    ['file (KB)', 'raw', 'gzip', 'Brotli'],
    weighed.map(({ path, raw, gzip, brotli }) => [path, ...[raw, gzip, brotli].map(kilobytes)]),
  ),
);

const inUnits = (value: number, unit: string) => {
  const digits = { KB: 1, times: 2 }[unit] ?? 0;
  return `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`;
};
const said = ({ measured, most, aim, kept }: Verdict) =>
  kept
    ? measured <= aim
      ? 'aim met'
      : 'kept'
    : `BROKEN by ${((measured / most - 1) * 100).toFixed(0)} %`;
console.log(
  `\n${table(
    ['budget (Brotli)', 'measured', 'most', 'aim', ''],
    verdicts.map((verdict) => [
      verdict.what,
      ...[verdict.measured, verdict.most, verdict.aim].map((value) => inUnits(value, verdict.unit)),
      said(verdict),
    ]),
  )}`,
);

const rounded = verdicts.map(({ name, measured, kept }) => [
  name,
  { measured: Number(measured.toFixed(3)), kept },
]);
const results = {
  files: Object.fromEntries(weighed.map(({ path, ...bytes }) => [path, bytes])),
  budgets: Object.fromEntries(rounded),
};
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);

const broken = verdicts.filter(({ kept }) => !kept);
console.log(broken.length === 0 ? '\nEvery budget is kept.' : `\n${broken.length} broken.`);
process.exitCode = broken.length === 0 ? 0 : 1;
