import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/cli/json-text.ts';
import { exampleHelpline, examplePhone } from '../../src/review/example.ts';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

const FILE = 'helplines/gb/fell-line.json';
const two = exampleHelpline({
  channels: [
    examplePhone(),
    examplePhone({ id: 'night', checked: null, hours: { kind: 'unknown' } }),
  ],
}).value;
const by = ['--by', 'A. Reader, duty editor'];
const on = (day: string) => ['--on', day, '--today', '2027-02-01'];

/** A project whose helpline's file is laid out as ours are, with a field its author left out. */
async function written() {
  const { notes: _notes, ...rest } = two;
  return project({ ...sound, [FILE]: await jsonText(rest) });
}
const text = (root: string) => readFileSync(join(root, FILE), 'utf8');
const confirm = (root: string, ...args: string[]) => run('confirm', ['fell-line', ...args], root);

describe('waymark confirm', () => {
  it('dates every contact, and says who confirmed it', async () => {
    const root = await written();
    const { code, out } = confirm(root, ...by, ...on('2027-01-15'));
    expect([code, out]).toEqual([0, `${FILE}: checked on 2027-01-15 by A. Reader, duty editor.\n`]);
    const { channels, sources } = JSON.parse(text(root));
    expect(channels).toMatchObject([
      { checked: '2027-01-15', sources: ['page', 'confirmed-2027-01-15'] },
      { checked: '2027-01-15', sources: ['page', 'confirmed-2027-01-15'] },
    ]);
    expect(sources['confirmed-2027-01-15']).toEqual({
      address: 'second-hand',
      title: 'Check by A. Reader, duty editor',
      says: 'Confirmed on 2027-01-15 as written here: phone, night.',
      copy: 'checked 2027-01-15',
    });
  });

  it('leaves hours as they were unless they were confirmed as well', async () => {
    const [without, with_] = [await written(), await written()];
    confirm(without, ...by, ...on('2027-01-15'));
    confirm(with_, ...by, ...on('2027-01-15'), '--hours');
    const hours = (root: string) => JSON.parse(text(root)).channels[0].hours;
    expect(hours(without)).toEqual(two.channels[0]?.hours);
    expect(hours(with_)).toMatchObject({ kind: 'always', checked: '2027-01-15' });
    expect(JSON.parse(text(with_)).channels[1].hours).toEqual({ kind: 'unknown' });
  });

  it('dates one channel alone, with the page it was read on', async () => {
    const root = await written();
    const source = 'https://example.org/contact';
    confirm(root, ...by, ...on('2027-01-15'), '--channel', 'night', '--source', source);
    const { channels, sources } = JSON.parse(text(root));
    expect(channels).toMatchObject([{ checked: '2026-10-07' }, { checked: '2027-01-15' }]);
    expect(sources['confirmed-2027-01-15'].address).toBe(source);
  });

  it('changes those lines of the file and no other', async () => {
    const root = await written();
    const before = text(root).split('\n');
    confirm(root, ...by, ...on('2027-01-15'), '--channel', 'phone');
    const after = text(root).split('\n');
    const gone = before.filter((line) => !after.includes(line));
    expect(after.length - before.length).toBe(6);
    // The new source stands after the last: of the old lines only that one's closing brace moves.
    expect(gone.length).toBeLessThanOrEqual(2);
    expect(text(root)).not.toContain('"notes"');
  });

  it('leaves a project that breaks no rule', async () => {
    const root = await written();
    confirm(root, ...by, ...on('2027-01-15'), '--hours');
    confirm(root, ...by, ...on('2027-01-20'), '--channel', 'night');
    expect(run('check', [], root)).toMatchObject({ code: 0, err: '' });
  });

  it.each<[string, string[], string]>([
    ['a day to come', [...by, ...on('2027-02-02')], 'still to come'],
    ['a day that is none', [...by, ...on('2027-02-30')], 'YYYY-MM-DD'],
    ['nobody', on('2027-01-15'), '--by <who>'],
    ['a name without a role', ['--by', 'A. Reader', ...on('2027-01-15')], 'a role'],
    ['an unknown channel', [...by, ...on('2027-01-15'), '--channel', 'nihgt'], '"night"'],
    ['a page that is none', [...by, ...on('2027-01-15'), '--source', 'their site'], 'https://'],
    [
      'a check older than the evidence',
      [...by, ...on('2026-01-01'), '--channel', 'phone'],
      'newer',
    ],
  ])('refuses %s, says what to do, and writes nothing', async (_, args, hint) => {
    const root = await written();
    const before = text(root);
    const { code, out, err } = confirm(root, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/\n→ .+\n$/);
    expect(err).toContain(hint);
    expect(text(root)).toBe(before);
  });

  it('names the nearest helpline where there is none of that name', async () => {
    const args = ['fel-line', ...by, ...on('2027-01-15')];
    expect(run('confirm', args, await written()).err).toContain('The nearest is "fell-line"');
  });
});
