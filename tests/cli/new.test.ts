import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directories } from '../../src/build/directories.ts';
import { holidays } from '../../src/build/holidays.ts';
import { example, exampleHelpline } from '../../src/review/example.ts';
import { project } from '../build/project.ts';
import { run } from './run.ts';

const world = example({
  helplines: [exampleHelpline(), exampleHelpline({ id: 'dale-line', title: 'Dale Line' })],
});
const page = directories(world, holidays(world.holidayYears)).get('directory/gb.json') ?? '';
const record: unknown = JSON.parse(page).contents[0];

const here = () => project({ 'page.json': page, 'record.json': record, 'note.txt': 'Ring them.' });
const draft = (root: string, ...args: string[]) =>
  run('waymark', ['new', 'helpline', ...args], root);

describe('waymark new helpline', () => {
  it('prints a draft, and beside it what is still to be found out', () => {
    const { code, out, err } = draft(here(), '--from', 'record.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'fell-line',
      channels: [{ dial: '08081570001', hours: { kind: 'always' } }],
    });
    expect(err).toContain('helplines/gb/fell-line.json\n  claims.tells\n');
    expect(err).toContain('locales/en-GB/helplines/fell-line.json\n  who\n');
  });

  it('writes it where it is told to, and never over a file that is there', () => {
    const root = here();
    expect(draft(root, '--from', 'record.json', '--out', 'draft.json')).toMatchObject({
      code: 0,
      out: '',
    });
    expect(JSON.parse(readFileSync(join(root, 'draft.json'), 'utf8')).id).toBe('fell-line');
    writeFileSync(join(root, 'draft.json'), 'Mine.');
    const again = draft(root, '--from', 'record.json', '--out', 'draft.json');
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('stays as it is') });
    expect(readFileSync(join(root, 'draft.json'), 'utf8')).toBe('Mine.');
  });

  it('takes one service of many, by name', () => {
    const { out } = draft(here(), '--from', 'page.json', '--service', 'Dale Line');
    expect(JSON.parse(out).id).toBe('dale-line');
  });

  it.each<[string, string[], string]>([
    ['a file that is not there', ['--from', 'gone.json'], 'cannot be opened'],
    ['a file that is not JSON', ['--from', 'note.txt'], 'not JSON'],
    ['many services and none chosen', ['--from', 'page.json'], '2 services'],
    ['a name it has not', ['--from', 'page.json', '--service', 'Dale Lin'], '"Dale Line"'],
    ['a folder that is not there', ['--from', 'record.json', '--out', 'no/draft.json'], 'folder'],
  ])('refuses %s, with where, what and a hint', (_, args, words) => {
    const { code, out, err } = draft(here(), ...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^\S.*\n {4}\S.*\n {4}→ /);
    expect(err).toContain(words);
  });

  it('refuses what is no service, and says where it is not', () => {
    const root = project({ 'record.json': { name: 'Fell Line', phones: [{ type: 'voice' }] } });
    const { code, err } = draft(root, '--from', 'record.json');
    expect(code).toBe(1);
    expect(err).toContain('phones.#1.number\n    This is missing.');
  });

  it('says what there is to begin, where it is asked for something else', () => {
    const { code, err } = run('waymark', ['new', 'helplin'], here());
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean helpline?')]);
  });
});
