import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/build/check.ts';
import { frameData } from '../../src/build/frame-data.ts';
import { holidays } from '../../src/build/holidays.ts';
import { places } from '../../src/build/places.ts';
import { exampleLocale } from '../../src/review/example.ts';
import { filesOf, project, sound } from '../build/project.ts';
import { run } from './run.ts';

const who = ['--who', 'A. Reader', '--role', 'Safeguarding', '--on', '2026-11-23'];
const text = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

describe('waymark sign', () => {
  it.each([
    ['start', 'flows/start.json'],
    ['start/help', 'flows/start.json'],
    ['fell-line', 'helplines/gb/fell-line.json'],
    ['app', 'locales/en-GB/about.json'],
  ])('writes down who stands by %s', (name, file) => {
    const root = project(sound);
    const { code, out } = run('sign', [name, ...who], root);
    expect(code).toBe(0);
    expect(out).toContain('A. Reader');
    expect(text(root, file)).toMatch(/"who": "A\. Reader",\s+"role": "Safeguarding"/);
    expect(check(root).problems).toEqual([]);
  });

  it('leaves the rest of the file as it was', async () => {
    const file = 'flows/start.json';
    const before = await format(JSON.stringify(sound[file]), { parser: 'json', printWidth: 100 });
    const root = project({ ...sound, [file]: before });
    run('sign', ['start', ...who], root);
    const after = text(root, file);
    const rest = after.replace(/ {2}"reviewed": \[[^\]]*\],\n/, '');
    expect(after).not.toBe(before);
    expect(JSON.parse(rest)).toEqual(JSON.parse(before));
  });

  it('is for one language, and kept beside its words where they belong to no flow', () => {
    const welsh = exampleLocale({ loader: { page: 'Agor fel tudalen' } }, 'cy');
    const root = project({ ...sound, ...filesOf(welsh) });
    expect(run('sign', ['loader', ...who, '--locale', 'cy'], root).code).toBe(0);
    const { words } = JSON.parse(text(root, 'locales/cy/about.json'));
    expect(words.loader.reviewed).toMatchObject([{ who: 'A. Reader' }]);
    const { out } = run('check', ['--signed'], root);
    expect(out).toMatch(/^words +loader +en-GB /m);
    expect(out).not.toMatch(/^words +loader +cy /m);
  });

  it('lapses when a word changes, and can be given again', () => {
    const root = project(sound);
    run('sign', ['start/who', ...who], root);
    const words = {
      who: { title: 'Who is it about?', options: { me: 'Me', 'not-sure': 'Not sure' } },
    };
    const files = { help: { title: 'Talk to someone now' }, ...words };
    const changed = project({
      ...sound,
      'flows/start.json': text(root, 'flows/start.json'),
      'locales/en-GB/flows/start.json': files,
    });
    expect(run('check', ['--signed'], changed).out).toMatch(
      /start\/who .*changed since A\. Reader signed on 2026-11-23/,
    );
    expect(run('sign', ['start/who', ...who], changed).code).toBe(0);
    expect(run('check', ['--signed'], changed).out).not.toContain('start/who');
  });

  it.each([
    ['a name it does not know, with the nearest', ['start/hlep', ...who], '"start/help"'],
    ['no name', who, "argument 'name'"],
    [
      'a date that is none',
      ['start', '--who', 'A. Reader', '--role', 'Lead', '--on', 'today'],
      '--on',
    ],
    ['nobody', ['start', '--role', 'Lead', '--on', '2026-11-23'], '--who'],
    [
      'what has changed since it was read',
      ['start', ...who, '--of', '000000000000'],
      'has changed',
    ],
  ])('refuses %s', (_, args, why) => {
    const root = project(sound);
    const { code, err } = run('sign', args, root);
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
    expect(JSON.parse(text(root, 'flows/start.json'))).toEqual(sound['flows/start.json']);
  });

  it('refuses the same person twice for the same words', () => {
    const root = project(sound);
    run('sign', ['start', ...who], root);
    expect(run('sign', ['start', ...who], root)).toMatchObject({
      code: 2,
      err: expect.stringContaining('already'),
    });
  });
});

describe('a signature', () => {
  it('is between authors and reviewers: nothing a visitor is given holds it', () => {
    const root = project(sound);
    for (const name of ['start', 'start/who', 'fell-line']) run('sign', [name, ...who], root);
    const { authored } = check(root);
    const given = places(authored).flatMap((place) =>
      authored.locales.map((locale) =>
        JSON.stringify(frameData(authored, place, locale, holidays(authored.holidayYears))),
      ),
    );
    expect(given.length).toBeGreaterThan(4);
    for (const data of given) expect(data).not.toMatch(/reviewed|A\. Reader|Safeguarding/);
  });
});
