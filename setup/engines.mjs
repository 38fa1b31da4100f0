import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { install, onPath } from './apt.mjs';

/** Firefox, by its path, or one sentence that says what to do. */
export function findFirefox() {
  const path = process.env.WAYMARK_FIREFOX ?? onPath('firefox-esr', 'firefox');
  return path
    ? { path }
    : { why: 'Firefox was not found: install firefox-esr, or set WAYMARK_FIREFOX to its path.' };
}

/** WebKitGTK's MiniBrowser, by its path, with the driver and the screen it needs, or what is missing. */
export function findWebKit() {
  const path = process.env.WAYMARK_WEBKIT ?? miniBrowser();
  const missing = ['WebKitWebDriver', 'xvfb-run', 'dbus-run-session'].filter(
    (name) => !onPath(name),
  );
  if (path && missing.length === 0) return { path };
  return {
    why: `WebKit cannot be driven here (missing: ${[...(path ? [] : ['MiniBrowser']), ...missing].join(', ')}): install webkit2gtk-driver, xvfb and dbus.`,
  };
}

/** The system's own Python, which can ask the accessibility bus what browsers tell it, or what to do. */
export function findAtSpi() {
  const path = '/usr/bin/python3';
  const asks = 'import gi; gi.require_version("Atspi", "2.0")';
  const { status } = spawnSync(path, ['-c', asks], { stdio: 'ignore' });
  const bus = existsSync('/usr/share/dbus-1/services/org.a11y.Bus.service');
  if (status === 0 && bus) return { path };
  return {
    why: 'The accessibility bus cannot be asked here: install at-spi2-core, python3-gi and gir1.2-atspi-2.0.',
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

if (process.argv.includes('--install')) {
  install([
    ...(findFirefox().path ? [] : ['firefox-esr']),
    ...(findAtSpi().path ? [] : ['at-spi2-core', 'python3-gi', 'gir1.2-atspi-2.0']),
    ...(findWebKit().path ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus']),
  ]);
  for (const { why } of [findFirefox(), findWebKit(), findAtSpi()]) if (why) console.error(why);
}
