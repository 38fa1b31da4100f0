import { spawnSync } from 'node:child_process';
import { findPhp, findPhpcs } from '../../../setup/servers.mjs';

/** What a program wrote and whether it was content. */
export interface Ran {
  ok: boolean;
  said: string;
}

function run(path: string, args: string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(path, args, { input, encoding: 'utf8' });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

/** PHP itself, with these arguments; a script can be given to it as it is. */
export function php(args: string[], script = ''): Ran {
  const { path, why } = findPhp();
  if (!path) throw new Error(why);
  return run(path, args, script);
}

/** What a rule set of PHP_CodeSniffer says of a folder. */
export function sniff(standard: string, folder: string): Ran {
  const { path, why } = findPhpcs();
  if (!path) throw new Error(why);
  return run(path, [`--standard=${standard}`, '-q', '-s', folder]);
}
