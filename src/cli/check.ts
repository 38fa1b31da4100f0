import { check } from '../build/check.ts';
import { report } from '../build/report.ts';
import { tally } from '../build/tally.ts';

/** `waymark check`: everything wrong with flows, helplines and words, or what is there and well. */
const { authored, problems } = check(process.argv[2] ?? process.cwd());
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else console.log(tally(authored));
