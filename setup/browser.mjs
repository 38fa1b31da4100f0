import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MINUTE = 60_000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MISSING =
  'The tests need a Chromium browser and none was found: run `npx playwright-core install chromium`, ' +
  'or install Chromium or Chrome, or set WAYMARK_BROWSER to its path.';

/**
 * The Chromium the tests run in: the one named by WAYMARK_BROWSER, else Playwright's, else the
 * system's. With `install`, a missing one is fetched: Playwright's, else, as root, Debian's.
 * Returns its path, or undefined and one sentence that says what to do.
 */
export async function findBrowser({ install = false } = {}) {
  const found = (await present()) ?? (install ? await fetched() : undefined);
  return found ? { path: found } : { why: MISSING };
}

async function present() {
  const named = process.env.WAYMARK_BROWSER;
  if (named && existsSync(named)) return named;
  const { chromium } = await import('playwright-core');
  const playwrights = chromium.executablePath();
  if (playwrights && existsSync(playwrights)) return playwrights;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function fetched() {
  console.log('No Chromium found: trying to install one (once).');
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], 3 * MINUTE);
  const playwrights = await present();
  if (playwrights) return playwrights;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-q'], 5 * MINUTE);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], 15 * MINUTE);
  }
  return present();
}

function run(command, args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(command, args, { timeout, env, stdio: 'pipe' });
  if (status !== 0) console.log(`${command} ${args.join(' ')}: ${reason(stderr)}`);
}

/** The first line that says what went wrong, of output that may go on about it at length. */
function reason(text) {
  const lines = String(text ?? '').split('\n');
  return lines.find((line) => /error|fail|denied|unable/i.test(line))?.trim() ?? 'did not finish';
}
