import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MINUTE = 60_000;
// Servers are where administrators' programs are, which is not on everybody's path.
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
/** The first of these programs that is on the path. */
export const onPath = (...names) =>
  folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** A program by its path, or one sentence that says what to do. */
export function find(name, variable) {
  const path = process.env[variable] ?? onPath(name);
  return path
    ? { path }
    : { why: `${name} was not found: install it, or set ${variable} to its path.` };
}

/** Fetches what is missing, where the system's own packages can be had: as root, on Debian and its like. */
export function install(wanted) {
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Not found: ${wanted.join(', ')}. Trying to install (once).`);
  run(['update', '-q'], 5 * MINUTE);
  run(['install', '-y', '-q', '--no-install-recommends', ...wanted], 15 * MINUTE);
}

function run(args, timeout) {
  // What is installed is started by the tests alone, on ports of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const { status } = spawnSync('apt-get', args, { timeout, env, stdio: 'pipe' });
  if (status !== 0) console.log(`apt-get ${args.join(' ')} did not finish`);
}
