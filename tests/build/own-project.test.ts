import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/build/catalogue.ts';
import { check } from '../../src/build/check.ts';
import { home } from '../../src/build/home.ts';
import { places } from '../../src/build/places.ts';
import { projectFile } from '../../src/build/project-file.ts';
import { read } from '../../src/build/read.ts';
import { isOurs, OURS, plainPath } from '../../src/model/ours.ts';
import { everyHelpline } from '../../src/review/every-helpline.ts';
import { phraseList, phrasePlace } from '../../src/review/phrase-list.ts';
import { rules } from '../../src/review/rules/index.ts';
import { FELLSHIRE, own, saidOf } from './own.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const about = json(`${FELLSHIRE}/waymark.json`);
const LINE = 'helplines/areas/fellshire/fellshire-children.json';

describe('a project of a site owner’s own', () => {
  const { authored, problems } = check(FELLSHIRE);
  const [english, polish] = authored.locales;

  it('is the example, and keeps every rule that Waymark keeps', () => {
    expect(problems).toEqual([]);
    for (const rule of rules) expect(rule.check(authored)).toEqual([]);
  });

  it('holds only what differs: all else is what came with Waymark', () => {
    const ours = read(home).authored;
    expect(authored.flows.map(({ value }) => value)).toEqual(ours.flows.map(({ value }) => value));
    expect(authored.flows.every(({ file }) => isOurs(file))).toBe(true);
    const files = everyHelpline(authored).map(({ file }) => file);
    expect(files.filter((file) => !isOurs(file))).toEqual([LINE]);
    expect(files.length).toBe(ours.helplines.length + 1);
    expect(authored.neverPublish.value).toEqual(ours.neverPublish.value);
  });

  it('changes a phrase, and leaves the others of its file as they are and where they are', () => {
    const before = read(home).authored.locales.find(({ tag }) => tag === 'en-GB');
    const texts = (locale = before) =>
      new Map(locale && phraseList(locale).map(({ key, text }) => [key, text]));
    expect(texts(english).get('flows.start.who.hint')).toMatch(/^Choose the answer/);
    expect(texts(english).get('flows.start.who.title')).toBe(texts().get('flows.start.who.title'));
    const shared = [...texts(english).keys()].filter((key) => texts().has(key));
    const there = [...texts().keys()].filter((key) => texts(english).has(key));
    expect(shared).toEqual(there);
  });

  it('says of each phrase in which layer it stands, and of a missing one where to write it', () => {
    const place = (key: string) => english && phrasePlace(english, key);
    expect(place('flows.start.who.hint')).toBe('locales/en-GB/flows/start.json › who.hint');
    expect(place('flows.start.who.title')).toBe(
      `${OURS}locales/en-GB/flows/start.json › who.title`,
    );
    expect(place('loader.label')).toBe('waymark.json › label.en-GB');
    expect(place('flows.start.who.body')).toBe('locales/en-GB/flows/start.json › who.body');
  });

  it('has the places, languages and areas that it chooses, and the whole UK always', () => {
    expect(places(authored).map(({ folder }) => folder)).toEqual([
      'gb',
      'gb-eng',
      'gb-eng/fellshire',
    ]);
    expect(authored.locales.map(({ tag }) => tag)).toEqual(['en-GB', 'pl']);
    expect(polish?.phrases).toMatchObject({ areas: { fellshire: 'Fellshire' } });
    const { regions, leave, locales } = catalogue(authored, 'release');
    expect(regions).toEqual({ gb: [], 'gb-eng': ['fellshire'] });
    expect(leave).toBe(about.leave);
    expect(locales['en-GB'][0]).toBe('Find help');
  });

  it('says in project.json whose it is, and each word in which it differs', () => {
    const told = JSON.parse(projectFile(authored, '9.9.9') ?? '');
    expect(told).toMatchObject({ name: about.name, version: '1.0.0', waymark: '9.9.9' });
    expect(told.tag).toEqual({
      area: 'fellshire',
      languages: 'pl',
      colour: '#123a63',
      radius: '4',
    });
    expect(told.differs).toMatchObject({
      flows: [],
      areas: ['fellshire'],
      helplines: ['fellshire-children'],
    });
    expect(told.differs.phrases).toHaveLength(4);
    expect(told.differs.phrases[0]).toEqual({
      locale: 'en-GB',
      key: 'flows.start.who.hint',
      was: 'Pick the closest. You can change any answer later.',
      is: 'Choose the answer that is closest. You can change it later.',
    });
  });

  it('is nothing of the kind where Waymark itself is read', () => {
    const { authored: ours } = read('.');
    expect(ours.project).toBeUndefined();
    expect(projectFile(ours, '9.9.9')).toBeUndefined();
    expect(ours.flows.some(({ file }) => isOurs(file))).toBe(false);
  });
});

describe('a file of the owner’s', () => {
  it('stands for the whole of a flow, whose words it does not need are then left out', () => {
    const start = json('flows/start.json');
    start.steps.who.options.splice(4, 1);
    const root = own({ 'flows/start.json': start });
    const { authored, problems } = check(root);
    expect(problems.map(({ where }) => plainPath(where))).toEqual([]);
    const [english] = authored.locales;
    const keys = english && phraseList(english).map(({ key }) => key);
    expect(keys).not.toContain('flows.start.who.options.police');
    expect(keys).toContain('flows.start.who.options.me');
  });

  it('stands for the whole of a helpline, with its words as Waymark has them', () => {
    const samaritans = { ...json('helplines/gb/samaritans.json'), organisation: 'Samaritans UK' };
    const { authored, problems } = check(own({ 'helplines/gb/samaritans.json': samaritans }));
    expect(problems).toEqual([]);
    const found = authored.helplines.filter(({ value }) => value.id === 'samaritans');
    expect(found.map(({ file, value }) => [file, value.organisation])).toEqual([
      ['helplines/gb/samaritans.json', 'Samaritans UK'],
    ]);
  });

  it('adds to what must never be published, and takes nothing off it', () => {
    const list = [{ never: '01632 960001', why: 'It is gone.' }];
    expect(saidOf({ 'helplines/never-publish.json': list })).toEqual([
      `${LINE} › channels.phone: This holds 01632 960001. It is gone.`,
    ]);
    const retired = json('helplines/never-publish.json')[0].never;
    const words = { who: { hint: `Call ${retired}.` } };
    expect(
      saidOf({
        'helplines/never-publish.json': list,
        'locales/en-GB/flows/start.json': words,
      }).join('\n'),
    ).toContain(`This holds ${retired}`);
  });

  it('signs what is Waymark’s, in a file of its own', () => {
    const signed = { who: 'A. Reader', role: 'Lead', on: '2026-11-23', of: '000000000000' };
    const names = ['flow me', 'step me/adult', 'helpline samaritans', 'words app'];
    const { authored, problems } = read(
      own({ 'signatures.json': Object.fromEntries(names.map((name) => [name, [signed]])) }),
    );
    expect(problems).toEqual([]);
    const me = authored.flows.find(({ value }) => value.id === 'me')?.value;
    expect([me?.reviewed, me?.steps['adult']?.reviewed]).toEqual([[signed], [signed]]);
    expect(authored.locales[0]?.about.words?.app?.reviewed).toEqual([signed]);
    expect(saidOf({ 'signatures.json': { 'step me/adlut': [signed] } })).toEqual([
      'signatures.json › step me/adlut: There is nothing of this name to sign.',
    ]);
  });
});
