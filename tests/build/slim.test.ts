import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { slim } from '../../src/build/slim.ts';
import type { SourcedChannel } from '../../src/model/helpline.ts';
import type { SourcedHours } from '../../src/model/hours.ts';
import { everyHelpline } from '../../src/review/every-helpline.ts';
import { exampleHelpline, examplePhone } from '../../src/review/example.ts';

const fell = exampleHelpline({
  notes: ['Two pages disagree about Sundays.'],
  name: { value: 'choose', sources: ['page'] },
  claims: { busy: ['page'], who: ['page'] },
}).value;

describe('a helpline as a visitor’s page has it', () => {
  it('keeps what a card shows', () => {
    expect(slim(fell, false)).toMatchObject({
      id: 'fell-line',
      title: 'Fell Line',
      nations: ['eng', 'wls', 'sct', 'nir'],
      serves: { crisis: 1 },
      channels: [{ kind: 'phone', shown: '0808 157 0001', dial: '08081570001' }],
      name: 'choose',
    });
  });

  it.each(['sources', 'notes', 'unfound', 'replaces', 'reviewed'])('has no %s', (name) => {
    const whole = { ...fell, replaces: ['other'], reviewed: [] };
    expect(whole).toHaveProperty(name);
    expect(slim({ ...fell, replaces: ['other'] }, false)).not.toHaveProperty(name);
  });

  it('has no sources in its hours either, however deep', () => {
    const sources = ['page'];
    const spans = [{ opens: '10:00', closes: '12:00' }];
    const hours = {
      kind: 'weekly',
      zone: 'Europe/London',
      spans: [{ days: ['mo'], opens: '09:00', closes: '17:00' }],
      holidays: { spans, sources },
      seasons: [{ from: '07-01', to: '08-31', spans: [], sources }],
      dates: [{ from: '2026-12-24', spans, sources }],
      checked: '2026-10-07',
      sources,
    } as const satisfies SourcedHours;
    const channels: [SourcedChannel] = [examplePhone({ hours })];
    const [phone] = slim(exampleHelpline({ channels }).value, false).channels;
    expect(phone?.hours).toMatchObject({ holidays: { spans }, dates: [{ from: '2026-12-24' }] });
    expect(JSON.stringify(phone)).not.toContain('sources');
  });

  it('names the claims that have words, in the order a card gives them', () => {
    expect(slim(fell, false).claims).toEqual(['who', 'busy']);
  });

  it('knows whether it belongs to the area of the page', () => {
    expect(slim(fell, true).local).toBe(true);
    expect(slim(fell, false).local).toBe(false);
  });

  it('leaves the helpline itself as it was', () => {
    const before = structuredClone(fell);
    slim(fell, true);
    expect(fell).toEqual(before);
  });
});

describe('of all the helplines that ship', () => {
  const all = everyHelpline(read(process.cwd()).authored).map(({ value }) => value);
  const shipped = JSON.stringify(all.map((each) => slim(each, false)));

  it('no reviewer’s note reaches a visitor', () => {
    const notes = all.flatMap((each) => each.notes);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => shipped.includes(JSON.stringify(note).slice(1, -1)))).toEqual([]);
  });

  it('nothing a source said reaches a visitor', () => {
    const said = all.flatMap(({ sources }) => Object.values(sources).map(({ says }) => says));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((says) => shipped.includes(JSON.stringify(says).slice(1, -1)))).toEqual([]);
  });
});
