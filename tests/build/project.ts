import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Locale } from '../../src/model/authored.ts';
import { example } from '../../src/review/example.ts';

const { flows, helplines, locales, neverPublish, notes, holidayYears } = example();

/** A language as its translator has it: what it is, and a file for each branch of its words. */
export function filesOf({ tag, about, phrases }: Locale): Record<string, unknown> {
  const words = Object.entries(phrases).flatMap(([branch, value]): [string, unknown][] =>
    typeof value === 'object' && (branch === 'flows' || branch === 'helplines')
      ? Object.entries(value).map(([id, inner]) => [`locales/${tag}/${branch}/${id}.json`, inner])
      : [[`locales/${tag}/${branch}.json`, value]],
  );
  return Object.fromEntries([[`locales/${tag}/about.json`, about], ...words]);
}

/** The files of the smallest project that breaks no rule, as an author has them. */
export const sound: Record<string, unknown> = Object.assign(
  Object.fromEntries([
    ...[...flows, ...helplines, neverPublish, notes].map(({ file, value }) => [file, value]),
    ['helplines/holidays.json', { years: holidayYears }],
  ]),
  ...locales.map(filesOf),
);

/** Writes files to a folder of their own, gone when the test is: text as it is, the rest as JSON. */
export function project(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), 'waymark-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, value] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(
      join(root, file),
      typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    );
  }
  return root;
}
