import { describe, expect, it } from 'vitest';
import type { Hours } from '../../src/model/hours.ts';
import type { Nation } from '../../src/model/names.ts';
import { openingAt } from '../../src/directory/opening.ts';
import { always, holidays, unknown, weekly } from './listed.ts';

const at = (hours: Hours, instant: string, nations: Nation[] = ['eng']) =>
  openingAt(hours, new Date(instant), nations, holidays);

const office = weekly([
  [['mo', 'tu', 'we', 'th'], '09:00', '21:00'],
  [['fr'], '09:00', '17:00'],
]);
const night = weekly([[['fr', 'sa'], '22:00', '02:00']]);
const closed = (days: number, day: string, opens = '09:00', date?: string) => ({
  kind: 'closed',
  opens: { in: days, day, at: opens, ...(date && { date }) },
});

describe('a line with office hours', () => {
  it.each([
    ['the minute it opens', '2026-11-23T09:00Z', { kind: 'open', until: '21:00' }],
    ['the minute before it closes', '2026-11-23T20:59Z', { kind: 'open', until: '21:00' }],
    ['the minute it closes', '2026-11-23T21:00Z', closed(1, 'tu')],
    ['the minute before it opens', '2026-11-23T08:59Z', closed(0, 'mo')],
    ['the end of Friday', '2026-11-27T17:00Z', closed(3, 'mo')],
    ['Sunday', '2026-11-29T12:00Z', closed(1, 'mo')],
  ])('at %s', (_name, instant, opening) => {
    expect(at(office, instant)).toEqual(opening);
  });

  it('closes for lunch, and says when it is back', () => {
    const lunch = weekly([
      [['mo'], '13:00', '17:00'],
      [['mo'], '09:00', '12:00'],
    ]);
    expect(at(lunch, '2026-11-23T11:59Z')).toEqual({ kind: 'open', until: '12:00' });
    expect(at(lunch, '2026-11-23T12:00Z')).toEqual(closed(0, 'mo', '13:00'));
    expect(at(lunch, '2026-11-23T08:00Z')).toEqual(closed(0, 'mo', '09:00'));
    expect(at(lunch, '2026-11-23T17:00Z')).toEqual(closed(7, 'mo', '09:00', '2026-11-30'));
  });
});

describe('a line open over midnight', () => {
  it.each([
    ['before midnight', '2026-11-27T23:59Z', { kind: 'open', until: '02:00' }],
    ['after midnight', '2026-11-28T00:00Z', { kind: 'open', until: '02:00' }],
    [
      'after midnight at the end of the week',
      '2026-11-29T01:59Z',
      { kind: 'open', until: '02:00' },
    ],
    ['once it has closed', '2026-11-28T02:00Z', closed(0, 'sa', '22:00')],
    ['after midnight on a night it was never open', '2026-11-27T01:00Z', closed(0, 'fr', '22:00')],
  ])('%s', (_name, instant, opening) => {
    expect(at(night, instant)).toEqual(opening);
  });

  it('may close at 24:00, which is the end of the day and not its beginning', () => {
    const late = weekly([[['mo'], '17:00', '24:00']]);
    expect(at(late, '2026-11-23T23:59Z')).toEqual({ kind: 'open', until: '24:00' });
    expect(at(late, '2026-11-24T00:00Z')).toEqual(closed(6, 'mo', '17:00'));
  });
});

describe('the clock on the service’s wall', () => {
  it.each([
    ['the week before they go back', '2026-10-23T08:00Z', 'open'],
    ['the week after', '2026-10-26T08:00Z', 'closed'],
    ['the week before they go forward', '2027-03-22T08:00Z', 'closed'],
    ['the week after, past Easter', '2027-03-30T08:00Z', 'open'],
  ])('shows nine or not at 08:00 GMT in %s', (_name, instant, kind) => {
    expect(at(office, instant).kind).toBe(kind);
  });

  const small = weekly([[['su'], '00:30', '02:30']]);
  it.each([
    ['2026-10-24T23:29Z', 'closed'],
    ['2026-10-24T23:30Z', 'open'],
    ['2026-10-25T00:30Z', 'open'],
    ['2026-10-25T01:30Z', 'open'],
    ['2026-10-25T02:29Z', 'open'],
    ['2026-10-25T02:30Z', 'closed'],
    ['2027-03-28T00:30Z', 'open'],
    ['2027-03-28T01:00Z', 'open'],
    ['2027-03-28T01:29Z', 'open'],
    ['2027-03-28T01:30Z', 'closed'],
  ])(
    'shows the hour twice in October and leaves it out in March: at %s it is %s',
    (instant, kind) => {
      expect(at(small, instant).kind).toBe(kind);
    },
  );
});

describe('bank holidays', () => {
  it('are days off for a line that says so', () => {
    expect(at(office, '2026-12-25T10:00Z')).toEqual(closed(4, 'tu'));
  });

  it('are passed over at Easter, from Thursday night to Tuesday morning', () => {
    expect(at(office, '2027-03-25T21:00Z')).toEqual(closed(5, 'tu'));
    expect(at(office, '2027-03-29T12:00+01:00')).toEqual(closed(1, 'tu'));
  });

  it('are like other days for a line that says so', () => {
    const open = weekly([[['fr'], '09:00', '17:00']], { holidays: 'open' });
    expect(at(open, '2026-12-25T10:00Z')).toEqual({ kind: 'open', until: '17:00' });
  });

  it('are nobody’s guess for a line that does not say', () => {
    const silent = weekly([[['th', 'fr'], '09:00', '17:00']], { holidays: 'unknown' });
    expect(at(silent, '2026-12-25T10:00Z')).toEqual({ kind: 'check' });
    expect(at(silent, '2026-12-24T18:00Z'), 'the evening before').toEqual({ kind: 'check' });
    expect(at(silent, '2026-12-24T10:00Z')).toEqual({ kind: 'open', until: '17:00' });
  });

  it('are those of the nations the line serves', () => {
    const line = weekly([[['mo'], '09:00', '17:00']]);
    const standrews = '2026-11-30T10:00Z';
    expect(at(line, standrews, ['eng', 'wls']).kind).toBe('open');
    expect(at(line, standrews, ['sct'])).toEqual(closed(7, 'mo', '09:00', '2026-12-07'));
  });

  it('of one nation leave it open what a line for several does', () => {
    const line = weekly([[['mo'], '09:00', '17:00']]);
    expect(at(line, '2026-11-30T10:00Z', ['eng', 'sct'])).toEqual({ kind: 'check' });
  });

  it('leave a night that runs into or out of them unsaid', () => {
    const nights = weekly([[['th', 'fr'], '22:00', '02:00']], { holidays: 'unknown' });
    expect(at(nights, '2026-12-25T01:00Z'), 'into Christmas Day').toEqual({ kind: 'check' });
    expect(at(nights, '2026-12-26T01:00Z'), 'out of it').toEqual({ kind: 'check' });
    const off = weekly([[['th', 'fr'], '22:00', '02:00']], { holidays: 'closed' });
    expect(at(off, '2026-12-25T01:00Z')).toEqual({ kind: 'check' });
    expect(at(off, '2026-12-26T01:00Z')).toMatchObject({ kind: 'closed' });
  });

  it('are not known past the end of the list, except to a line that keeps none', () => {
    const far = { checked: '2027-12-01' };
    expect(at(weekly([[['mo'], '09:00', '17:00']], far), '2028-01-10T10:00Z')).toEqual({
      kind: 'check',
    });
    const open = weekly([[['mo'], '09:00', '17:00']], { ...far, holidays: 'open' });
    expect(at(open, '2028-01-10T10:00Z').kind).toBe('open');
  });
});

describe('hours nobody can vouch for', () => {
  it.each<[string, Hours, string]>([
    ['unknown', unknown, '2026-11-23T10:00Z'],
    ['a year and two days old', office, '2027-10-10T10:00Z'],
    ['of a line open 24 hours, as old', always, '2027-10-10T10:00Z'],
    ['undated', { ...office, checked: null }, '2026-11-23T10:00Z'],
    ['of a day that never was', { ...office, checked: '2026-13-45' }, '2026-11-23T10:00Z'],
    ['newer than the clock of the device, which is then wrong', office, '2026-10-06T10:00Z'],
  ])('are to be checked: %s', (_name, hours, instant) => {
    expect(at(hours, instant)).toEqual({ kind: 'check' });
  });

  it('are trusted to the day they are a year old', () => {
    expect(at(always, '2027-10-07T23:00Z')).toEqual({ kind: 'always' });
  });

  it('known by the year alone count from its first day', () => {
    const year: Hours = { kind: 'always', checked: '2026' };
    expect(at(year, '2027-01-01T12:00Z').kind).toBe('always');
    expect(at(year, '2027-01-03T12:00Z').kind).toBe('check');
  });

  it('do not close a line that never shuts, on a device whose clock is behind', () => {
    expect(at(always, '2020-01-01T00:00Z')).toEqual({ kind: 'always' });
  });
});
