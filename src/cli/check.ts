import { parseArgs } from 'node:util';
import { check } from '../build/check.ts';
import { signedDigest } from '../build/digest.ts';
import { report } from '../build/report.ts';
import { tally } from '../build/tally.ts';
import { signStates } from '../review/sign-state.ts';
import { unsignedTable } from './unsigned-table.ts';

/**
 * `waymark check`: everything wrong with flows, helplines and words, or what is there and well.
 * With `--signed` also what no reviewer has signed as it stands: a draft works, and is not approved.
 */
const { values, positionals } = parseArgs({
  options: { signed: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { authored, problems } = check(positionals[0] ?? process.cwd());
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else console.log(tally(authored));

if (values.signed) {
  const states = signStates(authored, signedDigest);
  const unsigned = states.filter(({ state }) => state !== 'signed');
  console.log(unsignedTable(unsigned, states.length));
  if (unsigned.length > 0) process.exitCode = 1;
}
