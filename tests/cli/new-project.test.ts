import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check } from '../../src/build/check.ts';
import { read } from '../../src/build/read.ts';
import { own } from '../build/own.ts';
import { run } from './run.ts';

const text = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const json = (root: string, file: string) => JSON.parse(text(root, file));

function begun(...args: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'waymark-new-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(run('new', ['project', 'site', '--name', 'Fellshire', ...args], root).code).toBe(0);
  return join(root, 'site');
}

describe('waymark new project', () => {
  it('begins a project in which nothing is wrong and nothing is changed', () => {
    const root = begun();
    const { authored, problems } = check(root);
    expect(problems).toEqual([]);
    expect(authored.project?.value.name).toBe('Fellshire');
    expect(authored.locales.map(({ replaced }) => replaced)).toEqual([{}, {}]);
    expect(run('check', [], root)).toMatchObject({ code: 0, err: '' });
  });

  it('names the schema that is there', () => {
    const root = begun();
    const { $schema } = json(root, 'waymark.json');
    expect(json(root, $schema).properties).toHaveProperty('brand');
  });

  it('leaves one that is there', () => {
    const root = begun();
    const again = run('new', ['project', '.', '--name', 'Another'], root);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('already') });
    expect(json(root, 'waymark.json').name).toBe('Fellshire');
  });
});

describe('what is begun in a project', () => {
  it('an area has a title in each language, and a service of it says what is to be filled in', () => {
    const root = own();
    const area = ['new', 'area', 'dale', '--title', 'Dale', '--nation', 'eng'];
    const { code, out } = run('waymark', area, root);
    expect([code, out]).toEqual([0, expect.stringContaining('Add "dale" to areas')]);
    const about = json(root, 'waymark.json');
    const files = { 'waymark.json': { ...about, areas: ['fellshire', 'dale'] } };
    const listed = own({ ...files });
    run('waymark', area, listed);
    expect(check(listed).problems).toEqual([]);
    expect(
      read(listed)
        .authored.areas.map(({ area }) => area.value.id)
        .sort(),
    ).toEqual(['dale', 'fellshire']);
    run('new', ['helpline', 'dale-line', '--area', 'dale'], listed);
    const file = 'helplines/areas/dale/dale-line.json';
    expect(json(listed, file).nations).toEqual(['eng']);
    const where = check(listed).problems.map((problem) => problem.where);
    expect(where).toContain(`${file} › title`);
    expect(where).toContain(`${file} › channels.phone.dial`);
  });

  it('a flow keeps every rule but that its words are still to be written', () => {
    const root = own();
    expect(run('new', ['flow', 'campaign', '--need', 'own-behaviour'], root).code).toBe(0);
    const { problems } = check(root);
    expect(new Set(problems.map(({ what }) => what))).toEqual(new Set(['This phrase is empty.']));
    expect(new Set(problems.map(({ where }) => where.split(' › ')[0]))).toEqual(
      new Set(['locales/en-GB/flows/campaign.json', 'locales/pl/flows/campaign.json']),
    );
  });

  it('a helpline like another is a copy to change, and is then confirmed here', () => {
    const root = own();
    const confirm = ['samaritans', '--by', 'A. Reader, lead', '--on', '2026-11-24'];
    expect(run('confirm', confirm, root)).toMatchObject({
      code: 2,
      err: expect.stringContaining('waymark new helpline --like samaritans'),
    });
    expect(run('new', ['helpline', '--like', 'samaritans'], root).code).toBe(0);
    expect(text(root, 'helplines/gb/samaritans.json')).toBe(
      readFileSync('helplines/gb/samaritans.json', 'utf8'),
    );
    expect(run('confirm', confirm, root).code).toBe(0);
    expect(check(root).problems).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['a name in capitals', ['flow', 'Campaign', '--need', 'crisis'], 'lower-case'],
    ['a flow that is there', ['flow', 'me', '--need', 'crisis'], 'already'],
    ['a need that nobody has, with the nearest', ['flow', 'x', '--need', 'crisi'], '"crisis"'],
    ['a helpline of no area', ['helpline', 'x', '--area', 'fellshir'], '"fellshire"'],
    ['a nation there is not', ['area', 'x', '--title', 'X', '--nation', 'fra'], 'eng, wls'],
    ['a helpline without a name', ['helpline'], 'has no name'],
  ])('is not %s', (_, args, hint) => {
    const { code, out, err } = run('new', args, own());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/\S\n→ .+\n$/);
    expect(err).toContain(hint);
  });
});

describe('a signature in a project', () => {
  it('is written beside what is Waymark’s, never into it, and lapses when the words change', () => {
    const root = own();
    const who = ['--who', 'A. Reader', '--role', 'Lead', '--on', '2026-11-24'];
    const { code, out } = run('sign', ['me/warning', ...who], root);
    expect([code, out]).toEqual([0, expect.stringMatching(/^signatures\.json: step me\/warning/)]);
    const unsigned = () => run('check', ['--signed'], root).out;
    expect(unsigned()).not.toMatch(/step +me\/warning +en-GB/);
    expect(unsigned()).toMatch(/step +me\/adult +en-GB/);
    expect(Object.keys(json(root, 'signatures.json'))).toEqual(['step me/warning']);
    const words = join(root, 'locales/en-GB/flows/me.json');
    writeFileSync(words, JSON.stringify({ warning: { title: 'Other words' } }));
    expect(unsigned()).toMatch(/step +me\/warning +en-GB .*changed since A\. Reader signed/);
    expect(readFileSync('flows/me.json', 'utf8')).not.toContain('A. Reader');
  });
});

describe('the review book of a project', () => {
  it('marks what is the owner’s, with what Waymark says instead', () => {
    const root = own();
    expect(run('draw', [], root).code).toBe(0);
    const drawn = (name: string) =>
      text(root, `dist/review/${name}.html`).replaceAll(/<[^>]+>/g, '');
    const mark = 'Changed by Fellshire Police (a fictional force): ';
    expect(drawn('flows')).toContain(`${mark}hint. Waymark says: Pick the closest.`);
    expect(drawn('flows').split(mark)).toHaveLength(2);
    expect(drawn('screen')).toContain(`${mark}label. Waymark says: Find support`);
    expect(drawn('language-pl')).toContain(`${mark}hint. Waymark says: Wybierz to`);
    expect(drawn('helplines').split('not of Waymark.')).toHaveLength(2);
    expect(drawn('index')).toContain('What is of Fellshire Police (a fictional force)');
  });
});
