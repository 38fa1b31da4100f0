import { spawnSync } from 'node:child_process';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command as `npm run waymark` does, in the folder given or this one. */
export function run(command: string, args: readonly string[] = [], folder = process.cwd()): Ran {
  const file = `${process.cwd()}/src/cli/waymark.ts`;
  const words = command === 'waymark' ? args : [command, ...args];
  const ran = spawnSync(process.execPath, [file, ...words], { cwd: folder, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
