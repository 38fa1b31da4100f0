import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { check } from '../../src/build/check.ts';
import { marked } from './documents.ts';

const root = mkdtempSync(join(tmpdir(), 'waymark-own-check-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A file as an editor leaves it who checks a number by hand, as docs/editors.md tells them. */
function checkedByHand(change: (channel: { sources: string[]; checked: string }) => void) {
  for (const folder of ['flows', 'helplines', 'locales'])
    cpSync(folder, join(root, folder), { recursive: true });
  const [block = ''] = marked('docs/editors.md', 'own check');
  const { sources } = JSON.parse(`{${block.replace('```json', '').replace('```', '')}}`);
  const file = join(root, 'helplines/gb/findahelpline.json');
  const helpline = JSON.parse(readFileSync(file, 'utf8'));
  Object.assign(helpline.sources, sources);
  change(helpline.channels[0]);
  writeFileSync(file, JSON.stringify(helpline));
  return check(root).problems;
}

it('a source of one’s own, written as docs/editors.md shows, keeps every rule', () => {
  const problems = checkedByHand((channel) => {
    channel.sources.push('own-check');
    channel.checked = '2026-11-25';
  });
  expect(problems).toEqual([]);
});

it('half of it breaks one', () => {
  expect(checkedByHand(() => {})).not.toEqual([]);
});
