import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install, onPath } from './apt.mjs';

const MINUTE = 60_000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MISSING =
  'The tests need a Chromium browser and none was found: run `npx playwright-core install chromium`, ' +
  'or install Chromium or Chrome, or set WAYMARK_BROWSER to its path.';

/** What keeps it from asking anybody anything by itself, and lets it run as root. */
export const ALONE = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Features of an address bar that is made of pages: some 400 files and 0.4 s for every window. */
export const ADDRESS_BAR = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
];

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
  return onPath(...NAMES);
}

async function fetched() {
  console.log('No Chromium found: trying to install one (once).');
  const { status, stderr } = spawnSync(
    'npx',
    ['--no-install', 'playwright-core', 'install', 'chromium'],
    { timeout: 3 * MINUTE, stdio: 'pipe' },
  );
  if (status !== 0) console.log(`playwright-core install chromium: ${reason(stderr)}`);
  const playwrights = await present();
  if (playwrights) return playwrights;
  install(['chromium']);
  return present();
}

/** The first line that says what went wrong, of output that may go on about it at length. */
function reason(text) {
  const lines = String(text ?? '').split('\n');
  return lines.find((line) => /error|fail|denied|unable/i.test(line))?.trim() ?? 'did not finish';
}
