import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DOCUMENT, SCRIPT } from '../../bench/load/arithmetic.ts';
import { load, loadTable } from '../../bench/load/table.ts';
import { listedIn, NAMED } from '../../src/build/verify.ts';
import { RELEASE } from './setup/release.ts';

it('`npm run load` asks nginx for every kind of file, is refused none, and writes it down', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-load-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [out, doc] = [join(folder, 'results.json'), join(folder, 'hosting.md')];
  copyFileSync('docs/hosting.md', doc);
  const args = ['--from', RELEASE, '--seconds', '1', '--out', out, '--doc', doc];
  execFileSync('npm', ['run', '-s', 'load', '--', ...args], { stdio: 'pipe' });
  const found = load.parse(JSON.parse(readFileSync(out, 'utf8')));
  expect(found.rows.map(({ file }) => file)).toEqual([
    'waymark.js',
    'gb/en-GB.html',
    'gb/en-GB.<release>.html',
  ]);
  for (const { perSecond, refused, within } of found.rows) {
    expect(perSecond).toBeGreaterThan(0);
    expect(refused).toBe(0);
    expect(within).toMatch(/^[\d.]+(us|ms|s)$/);
  }
  expect(readFileSync(doc, 'utf8')).toContain(loadTable(found));
});

it('what docs/hosting.md reckons with is no less than what is sent, and not far more', () => {
  const sent = (path: string) => readFileSync(join(RELEASE, `${path}.br`)).length / 1000;
  const panels = listedIn(RELEASE).filter((path) => NAMED.test(path) && !path.includes('/cy.'));
  const largest = Math.max(...panels.map(sent));
  expect(sent('waymark.js')).toBeLessThanOrEqual(SCRIPT);
  expect(sent('waymark.js')).toBeGreaterThan(SCRIPT * 0.2);
  expect(largest).toBeLessThanOrEqual(DOCUMENT);
  expect(largest).toBeGreaterThan(DOCUMENT * 0.6);
});
