import { check as checkAll } from '../build/check.ts';
import { signedDigest } from '../build/digest.ts';
import { counted, tally } from '../build/tally.ts';
import { signStates } from '../review/sign-state.ts';
import { fail, json } from './say.ts';
import { unsignedTable } from './unsigned-table.ts';

export interface CheckOptions {
  signed?: boolean;
  json?: boolean;
}

/**
 * `waymark check`: everything wrong with flows, helplines and words, or what is there and well.
 * With `--signed` also what no reviewer has signed as it stands: a draft works, and is not approved.
 */
export function check(folder: string, options: CheckOptions): void {
  const { authored, problems } = checkAll(folder);
  const states = options.signed ? signStates(authored, signedDigest) : [];
  const unsigned = states.filter(({ state }) => state !== 'signed');
  if (problems.length > 0 || unsigned.length > 0) process.exitCode = 1;
  if (options.json) {
    const rows = unsigned.map(({ kind, name, locale, of, state }) => ({
      ...{ kind, name, locale, of, state },
    }));
    json({ problems, counts: counted(authored), ...(options.signed && { unsigned: rows }) });
    return;
  }
  if (problems.length > 0) fail(problems);
  else console.log(tally(authored));
  if (options.signed) console.log(unsignedTable(unsigned, states.length));
}
