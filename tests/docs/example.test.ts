import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/build/check.ts';
import { report } from '../../src/build/report.ts';
import { marked } from './documents.ts';

const root = mkdtempSync(join(tmpdir(), 'waymark-slips-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Two figures change places in one file only, and a phrase gets a word that sends people away. */
const slips = [
  { file: 'helplines/gb/samaritans.json', from: '"dial": "116123"', to: '"dial": "116132"' },
  {
    file: 'locales/en-GB/flows/me.json',
    from: '"I\'d rather not say"',
    to: '"You should not have to say"',
  },
];

describe('the mistakes that docs/editors.md shows', () => {
  it('are reported in exactly the words it shows', () => {
    for (const folder of ['flows', 'helplines', 'locales'])
      cpSync(folder, join(root, folder), { recursive: true });
    for (const { file, from, to } of slips) {
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(root, file), text.replace(from, to));
    }
    const said = ['```text', report(check(root).problems), '```'].join('\n');
    expect(marked('docs/editors.md', 'mistakes')).toEqual([said]);
  });
});
