import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import budgets from './budgets.json' with { type: 'json' };
import { built } from './built.ts';
import { report } from './report.ts';

/** `npm run bench`: prints what was built beside its budgets, and fails where one is broken. */
const { text, results, broken } = report(built(process.cwd()), budgets.budgets);
console.log(text);
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;
