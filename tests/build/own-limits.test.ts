import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/build/check.ts';
import { report } from '../../src/build/report.ts';
import { FELLSHIRE, own, saidOf } from './own.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const LINE = 'helplines/areas/fellshire/fellshire-children.json';
const line = json(`${FELLSHIRE}/${LINE}`);
const about = json(`${FELLSHIRE}/waymark.json`);

describe('what a project may not change', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'the emergency line',
      { 'locales/en-GB/app.json': { emergency: { call: 'Call 101' } } },
      'locales/en-GB/app.json › emergency.call: These words are the same on every site, and no project changes them.',
    ],
    [
      'that it is automatic',
      { 'locales/en-GB/app.json': { opening: { what: 'Talk to us. We are here.' } } },
      'locales/en-GB/app.json › opening.what: These words are the same on every site, and no project changes them.',
    ],
    [
      'the same in another language',
      { 'locales/pl/app.json': { bars: { promise: 'Zapisujemy.' } } },
      'locales/pl/app.json › bars.promise: These words are the same on every site, and no project changes them.',
    ],
    [
      'the emergency card',
      { 'helplines/gb/emergency-999.json': json('helplines/gb/emergency-999.json') },
      'helplines/gb/emergency-999.json: This is the emergency card, and no project changes it.',
    ],
    [
      'who is offered in danger',
      { [LINE]: { ...line, serves: { 'child-worry': 1, emergency: 1 } } },
      `${LINE} › serves.emergency: Only 999 is offered to somebody who is in danger now.`,
    ],
    [
      'that 999 is there',
      { [LINE]: { ...line, replaces: ['emergency-999'] } },
      `${LINE} › replaces.emergency-999: Nothing stands in for 999.`,
    ],
  ])('is %s', (_, files, said) => {
    expect(saidOf(files)).toContain(said);
  });

  it.each<[string, object, string]>([
    [
      'a language that is not there, with the nearest',
      { locales: ['pl', 'pll'] },
      'waymark.json › locales: There is nothing called "pll" to build.',
    ],
    [
      'a region, where an area lies in another',
      { regions: ['gb-sct'] },
      'waymark.json › regions: Fellshire lies in gb-eng, which is not built.',
    ],
    [
      'Wales without Welsh',
      { regions: undefined },
      'waymark.json › locales: Wales is built without Welsh.',
    ],
    [
      'an area for its tags that is not built',
      { area: 'felshire' },
      'waymark.json › area: No area "felshire" is built.',
    ],
    [
      'a colour that white words cannot be read on',
      { brand: { colour: '#ffee00' } },
      'waymark.json › brand.colour: White words cannot be read on #ffee00.',
    ],
    [
      'a label in a language that is not built',
      { label: { ...about.label, cy: 'Cymorth' } },
      'waymark.json › label.cy: cy is not built.',
    ],
    [
      'a rule',
      { rules: { 'never-published': false } },
      'waymark.json › rules: Nothing reads this.',
    ],
  ])('is not chosen either: %s', (_, changes, said) => {
    expect(saidOf({ 'waymark.json': { ...about, ...changes } })).toContain(said);
  });

  it('is a phrase of English alone, where another language still says what it said', () => {
    expect(saidOf({ 'locales/en-GB/app.json': { bars: { back: 'Go back' } } })).toEqual([
      'locales/pl/app.json › bars.back: The English of this is changed, and here it says what the English was.',
    ]);
  });
});

describe('mistakes in a project', () => {
  it('are all said at once, each with its file, and none for what was left out', () => {
    const said = saidOf({
      'waymark.json': { ...about, version: '1' },
      [LINE]: { ...line, channels: [{ ...line.channels[0], dial: '01632960002' }] },
      'helplines/areas/fellshire/words/pl.json': { title: 'Fellshire' },
      'locales/en-GB/flows/start.json': { who: { hnit: 'Choose.' } },
      'flows/more.json': '{ "id": "more", }',
      'helplines/gb/notes.txt': 'Call them.',
    });
    expect(said.map((each) => each.split(': ')[0]).sort()).toEqual(
      [
        'flows/more.json › line 1',
        'helplines/gb/notes.txt',
        `${LINE} › channels.phone`,
        'helplines/areas/fellshire/words/pl.json › helplines.fellshire-children.channels.phone',
        'helplines/areas/fellshire/words/pl.json › helplines.fellshire-children.who',
        'locales/en-GB/flows/start.json › who.hnit',
        'locales/notes.json › flows.start.who.hnit',
        'waymark.json › version',
      ].sort(),
    );
  });

  it('are a folder whose name is misspelt, and no folder of another kind', () => {
    const phrase = { who: { hint: 'Choose.' } };
    expect(saidOf({ 'locale/en-GB/flows/start.json': phrase, 'notes/start.json': phrase })).toEqual(
      ['locale: Nothing reads this folder.'],
    );
  });

  it('in what came with Waymark say so, and the report says what that means', () => {
    const list = [{ never: '116 123', why: 'For this test.' }];
    const { problems } = check(own({ 'helplines/never-publish.json': list }));
    const where = problems.map((problem) => problem.where);
    expect(where).toContain('waymark:helplines/gb/samaritans.json › channels.phone');
    expect(report(problems)).toContain('waymark: stands before files that came with Waymark.');
    expect(report([])).not.toContain('waymark:');
  });
});
