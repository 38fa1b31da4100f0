import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { check } from '../../src/build/check.ts';

/** The example of a site owner's own project. */
export const FELLSHIRE = 'demo/fellshire';

/** A copy of the example with other files in it: text as it is, the rest as JSON. Gone when the test is. */
export function own(files: Record<string, unknown> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'waymark-own-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of ['waymark.json', 'helplines', 'locales'])
    cpSync(join(FELLSHIRE, part), join(root, part), { recursive: true });
  for (const [file, value] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return root;
}

/** What is said of such a copy: where, and what. */
export function saidOf(files: Record<string, unknown>): string[] {
  return check(own(files)).problems.map(({ where, what }) => `${where}: ${what}`);
}
