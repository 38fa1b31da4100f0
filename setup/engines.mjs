import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MINUTE = 60_000;
const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Firefox, by its path, or one sentence that says what to do. */
export function findFirefox() {
  const path = process.env.WAYMARK_FIREFOX ?? onPath(['firefox-esr', 'firefox']);
  return path
    ? { path }
    : { why: 'Firefox was not found: install firefox-esr, or set WAYMARK_FIREFOX to its path.' };
}

/** WebKitGTK's MiniBrowser, by its path, with the driver and the screen it needs, or what is missing. */
export function findWebKit() {
  const path = process.env.WAYMARK_WEBKIT ?? miniBrowser();
  const missing = ['WebKitWebDriver', 'xvfb-run', 'dbus-run-session'].filter(
    (name) => !onPath([name]),
  );
  if (path && missing.length === 0) return { path };
  return {
    why: `WebKit cannot be driven here (missing: ${[...(path ? [] : ['MiniBrowser']), ...missing].join(', ')}): install webkit2gtk-driver, xvfb and dbus.`,
  };
}

/** Debian keeps it with the libraries, in a folder named for the machine. */
function miniBrowser() {
  const inside = (folder) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(folder).map((name) => join(folder, name))
      : [];
  return inside('/usr/lib')
    .flatMap(inside)
    .filter((folder) => /webkit\w*gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

/** Fetches what is missing, where the system's own packages can be had: as root, on Debian and its like. */
export function installEngines() {
  const wanted = [
    ...(findFirefox().path ? [] : ['firefox-esr']),
    ...(findWebKit().path ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus']),
  ];
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Not found: ${wanted.join(', ')}. Trying to install (once).`);
  run(['update', '-q'], 5 * MINUTE);
  run(['install', '-y', '-q', '--no-install-recommends', ...wanted], 15 * MINUTE);
}

function run(args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { timeout, env, stdio: 'pipe' });
  if (status !== 0) console.log(`apt-get ${args.join(' ')} did not finish`);
}

if (process.argv.includes('--install')) {
  installEngines();
  for (const { why } of [findFirefox(), findWebKit()]) if (why) console.error(why);
}
