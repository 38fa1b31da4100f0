import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { exampleHelpline, examplePhone } from '../../src/review/example.ts';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

const ON = ['--on', '2026-11-23'];

/** The smallest project, with a helpline that has no date beside the one that has. */
const undated = exampleHelpline({
  id: 'dale-line',
  channels: [examplePhone({ checked: null, hours: { kind: 'unknown' } })],
});
const two = { ...sound, [undated.file]: undated.value };

const events = (args: string[], root = project(two)) =>
  new ICAL.Component(ICAL.parse(run('due', ['--ics', ...args], root).out))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

describe('waymark due', () => {
  it('shows each helpline with its dates, its cards, and the pages to open', () => {
    const { code, out } = run('due', ON, project(sound));
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'helpline   contact     hours       due         first  cards',
      'fell-line  2026-10-07  2026-10-07  2027-10-07  1      1',
      '    https://example.org/',
      '',
      '1 helpline, oldest evidence first. ! is a year old or more on 2026-11-23, or has no date.',
      'first: on how many cards it stands first; cards: how many can offer it.',
      '',
    ]);
  });

  it('marks what is a year old on the day', () => {
    const { out } = run('due', ['--on', '2027-10-07'], project(sound));
    expect(out).toContain('2027-10-07 !  1');
    expect(run('due', ['--on', '2027-10-06'], project(sound)).out).not.toContain('2027-10-07 !');
  });

  it('shows only what is a year old within the days given, or has no date', () => {
    const rows = (within: string, on: string) =>
      JSON.parse(
        run('due', ['--json', '--within', within, '--on', on], project(two)).out,
      ).helplines.map(({ id }: { id: string }) => id);
    expect(rows('60d', '2026-11-23')).toEqual(['dale-line']);
    expect(rows('60d', '2027-08-08')).toEqual(['dale-line', 'fell-line']);
    expect(rows('59', '2027-08-08')).toEqual(['dale-line']);
  });

  it('takes today where no day is given', () => {
    const before = new Date().toISOString().slice(0, 10);
    const { out } = run('due', [], project(sound));
    const after = new Date().toISOString().slice(0, 10);
    expect([before, after].some((day) => out.includes(day))).toBe(true);
  });

  it('says the same as JSON, for other programs', () => {
    const { out } = run('due', ['--json', ...ON], project(sound));
    expect(JSON.parse(out)).toEqual({
      on: '2026-11-23',
      holidayYear: null,
      helplines: [
        {
          id: 'fell-line',
          contact: '2026-10-07',
          hours: '2026-10-07',
          addresses: ['https://example.org/'],
          outcomes: 1,
          first: 1,
          due: '2027-10-07',
        },
      ],
    });
  });

  it('asks for the next year of bank holidays before the last one ends', () => {
    const { out } = run('due', ['--on', '2026-12-20', '--within', '60d'], project(sound));
    expect(out).toContain('helplines/holidays.json: add 2028');
    expect(run('due', ON, project(sound)).out).not.toContain('holidays.json');
  });

  it.each([
    ['--on', 'soon'],
    ['--on', '2026-13-01'],
    ['--within', 'a month'],
  ])('refuses %s %s', (option, value) => {
    const ran = run('due', [option, value], project(sound));
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(value) });
  });

  it('says when a file was left out because it cannot be read', () => {
    const root = project({ ...sound, 'helplines/gb/broken.json': '{' });
    expect(run('due', [], root)).toMatchObject({ code: 1, err: expect.stringContaining('check') });
  });
});

describe('its calendar', () => {
  it('has a whole day for each helpline, on which its evidence turns a year old', () => {
    const found = events(ON);
    expect(found.map((each) => [each.summary, each.startDate.toString()])).toEqual([
      ['Check dale-line again', '2026-11-23'],
      ['Check fell-line again', '2027-10-07'],
    ]);
    expect(found.map(({ startDate }) => startDate.isDate)).toEqual([true, true]);
  });

  it('has the pages to open, and nobody’s name', () => {
    const [, fell] = events(ON);
    expect(fell?.description).toContain('https://example.org/');
    expect(fell?.attendees).toEqual([]);
    expect(fell?.organizer).toBeNull();
  });

  it('keeps an event’s identifier when its evidence is new', () => {
    const fresh = exampleHelpline({ channels: [examplePhone({ checked: '2026-11-01' })] });
    const later = project({ ...sound, [fresh.file]: fresh.value });
    const [before, after] = [events(ON, project(sound)), events(ON, later)];
    expect(before.map(({ uid }) => uid)).toEqual(after.map(({ uid }) => uid));
    expect(new Set(events(ON).map(({ uid }) => uid)).size).toBe(2);
  });

  it('has a day for the next year of bank holidays', () => {
    const summaries = events(['--on', '2027-01-05']).map(({ summary }) => summary);
    expect(summaries).toContain('Add 2028 to helplines/holidays.json');
  });

  it('is the same bytes for the same files and day', () => {
    const ics = () => run('due', ['--ics', ...ON], project(two)).out;
    expect(ics()).toBe(ics());
  });
});
