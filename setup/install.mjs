// Runs before `npm start` and `npm test`, on whatever Node is there, with no packages yet.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';

const windows = process.platform === 'win32';

function packagesAreThere() {
  // npm writes this file last, so it is only there, and only the same, after a whole install.
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed) || !existsSync('node_modules/.bin/node')) return false;
  const want = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

if (!packagesAreThere()) {
  // npm empties the folder that a link leads to, which is another project's.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link, and what it leads to is not what package-lock.json asks for: install there.',
    );
    process.exit(1);
  }
  console.log('Installing packages (once).');
  // Some tools ask for a newer Node than this one; npm puts the `node` package's own on their path.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv.includes('--browser')) {
  const { findBrowser } = await import('./browser.mjs');
  const { path, why } = await findBrowser({ install: true });
  if (!path) {
    console.error(why);
    process.exit(1);
  }
  const { installLetters } = await import('./letters.mjs');
  installLetters();
}
