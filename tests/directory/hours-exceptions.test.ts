import { describe, expect, it } from 'vitest';
import { hours as schema, type Hours, type Weekly } from '../../src/model/hours.ts';
import type { Nation } from '../../src/model/names.ts';
import { nextOpening } from '../../src/directory/next-opening.ts';
import { openAt } from '../../src/directory/open-at.ts';
import { openingAt } from '../../src/directory/opening.ts';
import { checked, holidays, weekly } from './listed.ts';

const at = (hours: Hours, instant: string, nations: Nation[] = ['eng']) =>
  openingAt(hours, new Date(instant), nations, holidays);

const week: Weekly['spans'][number]['days'] = ['mo', 'tu', 'we', 'th', 'fr'];
const office = (changes: Partial<Weekly>) => weekly([[week, '09:00', '17:00']], changes);
const allDay = { opens: '00:00', closes: '24:00' };

/** Nights and weekends, and all day on bank holidays. */
const outOfHours = weekly(
  [
    [week, '00:00', '09:00'],
    [week, '17:00', '24:00'],
    [['sa', 'su'], '00:00', '24:00'],
  ],
  { holidays: { spans: [allDay] } },
);

describe('a line open out of hours', () => {
  it('says when it really closes, past midnight and past the weekend', () => {
    expect(at(outOfHours, '2026-11-23T20:00Z')).toEqual({ kind: 'open', until: '09:00' });
    expect(at(outOfHours, '2026-11-27T20:00Z')).toEqual({
      kind: 'open',
      until: '09:00',
      ends: { in: 3, day: 'mo', at: '09:00' },
    });
    expect(at(outOfHours, '2026-11-29T10:00Z')).toEqual({ kind: 'open', until: '09:00' });
    expect(at(outOfHours, '2026-11-30T09:00Z').kind).toBe('closed');
  });

  it('is open all of a bank holiday, and through it to the next working day', () => {
    expect(at(outOfHours, '2026-12-25T12:00Z')).toEqual({
      kind: 'open',
      until: '09:00',
      ends: { in: 4, day: 'tu', at: '09:00' },
    });
  });

  it('is promised no further than midnight, where nobody says what it does on the holiday after', () => {
    const silent = { ...outOfHours, holidays: 'unknown' as const };
    expect(at(silent, '2026-12-24T20:00Z')).toEqual({ kind: 'open', until: '24:00' });
    expect(at(silent, '2026-12-25T00:00Z')).toEqual({ kind: 'check' });
  });
});

it('a line open for a week and longer has no closing time to say', () => {
  const never = weekly([[[...week, 'sa', 'su'], '00:00', '24:00']]);
  expect(at(never, '2026-11-24T12:00Z')).toEqual({ kind: 'open' });
  expect(at(never, '2026-12-20T12:00Z')).toMatchObject({ until: '24:00', ends: { day: 'th' } });
});

describe('bank holidays with hours of their own', () => {
  const short = office({ holidays: { spans: [{ opens: '10:00', closes: '14:00' }] } });
  it('are kept in place of the usual', () => {
    expect(at(short, '2026-12-25T09:30Z')).toMatchObject({ opens: { in: 0, at: '10:00' } });
    expect(at(short, '2026-12-25T11:00Z')).toEqual({ kind: 'open', until: '14:00' });
  });

  it('are nobody’s guess where only one of two nations has the day off', () => {
    expect(at(short, '2026-11-30T11:00Z', ['eng', 'sct'])).toEqual({ kind: 'check' });
  });
});

describe('a season', () => {
  const summer = office({
    seasons: [
      { from: '07-20', to: '09-01', spans: [{ days: ['we'], opens: '10:00', closes: '12:00' }] },
    ],
  });
  it('takes the place of the week while it lasts', () => {
    expect(at(summer, '2027-07-19T10:00+01:00')).toEqual({ kind: 'open', until: '17:00' });
    expect(at(summer, '2027-07-20T10:00+01:00')).toMatchObject({ opens: { day: 'we' } });
    expect(at(summer, '2027-09-01T10:00+01:00')).toEqual({ kind: 'open', until: '12:00' });
    expect(at(summer, '2027-09-02T10:00+01:00')).toEqual({ kind: 'open', until: '17:00' });
  });

  const winter = office({ seasons: [{ from: '12-20', to: '01-08', spans: [] }] });
  it('may run over New Year', () => {
    expect(at(winter, '2026-12-18T10:00Z').kind).toBe('open');
    expect(at(winter, '2026-12-31T10:00Z')).toMatchObject({
      opens: { in: 11, day: 'mo', date: '2027-01-11' },
    });
    expect(at(winter, '2027-01-08T10:00Z').kind).toBe('closed');
  });

  it('that is closed for most of a year still says when it ends', () => {
    const term = office({ holidays: 'open', seasons: [{ from: '10-08', to: '09-30', spans: [] }] });
    expect(at(term, '2026-10-09T12:00Z')).toEqual({
      kind: 'closed',
      opens: { in: 357, day: 'fr', date: '2027-10-01', at: '09:00' },
    });
  });

  it('may end on a leap day, in years without one too', () => {
    const leap = office({ holidays: 'open', seasons: [{ from: '01-01', to: '02-29', spans: [] }] });
    expect(at(leap, '2027-02-26T10:00Z')).toMatchObject({ opens: { day: 'mo', in: 3 } });
    expect(at({ ...leap, checked: '2028-01-01' }, '2028-02-29T10:00Z').kind).toBe('closed');
  });

  it('gives way to a bank holiday', () => {
    const busy = office({
      seasons: [{ from: '12-20', to: '01-08', spans: [{ days: ['fr'], ...allDay }] }],
    });
    expect(at(busy, '2026-12-25T10:00Z').kind).toBe('closed');
  });
});

describe('an exception for a date', () => {
  const dates = [
    { from: '2026-12-24', spans: [{ opens: '09:00', closes: '12:00' }] },
    { from: '2026-12-25', spans: [{ opens: '10:00', closes: '11:00' }] },
    { from: '2026-12-29', to: '2026-12-31', spans: [] },
  ];
  const line = office({ holidays: 'unknown', dates });

  it('takes the place of everything else, a bank holiday nobody speaks of included', () => {
    expect(at(line, '2026-12-24T10:00Z')).toEqual({ kind: 'open', until: '12:00' });
    expect(at(line, '2026-12-24T13:00Z')).toMatchObject({ opens: { in: 1, at: '10:00' } });
    expect(at(line, '2026-12-25T10:30Z')).toEqual({ kind: 'open', until: '11:00' });
    expect(at(line, '2026-12-28T10:30Z'), 'the next such holiday').toEqual({ kind: 'check' });
  });

  it('may close it for several days', () => {
    expect(at(line, '2026-12-30T10:00Z').kind).toBe('check');
    const off = office({ dates });
    expect(at(off, '2026-12-30T10:00Z')).toMatchObject({ opens: { in: 5, day: 'mo' } });
  });

  it('leaves a night that runs into it, or out of it, unsaid', () => {
    const nights = weekly([[['we', 'th', 'fr'], '22:00', '02:00']], {
      dates: [{ from: '2026-11-26', spans: [{ opens: '21:00', closes: '03:00' }] }],
    });
    expect(at(nights, '2026-11-25T23:00Z')).toEqual({ kind: 'open', until: '24:00' });
    expect(at(nights, '2026-11-26T01:00Z')).toEqual({ kind: 'check' });
    expect(at(nights, '2026-11-26T22:00Z')).toEqual({ kind: 'open', until: '24:00' });
    expect(at(nights, '2026-11-27T01:00Z')).toEqual({ kind: 'check' });
  });
});

it('hours in another zone are on the clock there', () => {
  const hotline = office({ zone: 'America/New_York' });
  expect(at(hotline, '2026-11-23T13:59Z')).toMatchObject({ opens: { in: 0, at: '09:00' } });
  expect(at(hotline, '2026-11-23T14:00Z')).toEqual({ kind: 'open', until: '17:00' });
});

it('a year before the first that holidays are known for is as unknown as one after the last', () => {
  const old = office({ checked: '2025-06-01' });
  expect(at(old, '2025-12-23T10:00Z')).toEqual({ kind: 'check' });
});

it('open or not, and when next, can be asked by themselves', () => {
  const ask = (hours: Hours, instant: string) => {
    const asked = [hours, new Date(instant), ['eng'] satisfies Nation[], holidays] as const;
    return [openAt(...asked), nextOpening(...asked)];
  };
  expect(ask({ kind: 'always', checked }, '2026-11-23T10:00Z')).toEqual(['open', null]);
  expect(ask(office({}), '2026-11-23T10:00Z')).toEqual(['open', null]);
  expect(ask(office({}), '2026-11-23T18:00Z')).toEqual([
    'closed',
    { in: 1, day: 'tu', at: '09:00' },
  ]);
  expect(ask({ kind: 'unknown' }, '2026-11-23T10:00Z')).toEqual(['unknown', null]);
});

describe('hours as authors write them', () => {
  const evidence = { sources: ['page'], checked };
  const written = (changes: object) =>
    schema.safeParse({ ...office({}), ...evidence, ...changes }).success;

  it('may have seasons, dates and holidays of their own, each with its source', () => {
    const sources = ['page'];
    const season = { from: '12-20', to: '01-03', spans: [] };
    expect(written({})).toBe(true);
    expect(written({ seasons: [{ ...season, sources }] })).toBe(true);
    expect(written({ seasons: [season] })).toBe(false);
    expect(written({ dates: [{ from: '2026-12-24', spans: [], sources }] })).toBe(true);
    expect(written({ dates: [{ from: '2026-12-24', spans: [] }] })).toBe(false);
    expect(written({ holidays: { spans: [allDay], sources } })).toBe(true);
    expect(written({ holidays: { spans: [allDay] } })).toBe(false);
  });

  it.each(['Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC'])('may be in %s', (zone) => {
    expect(written({ zone })).toBe(true);
  });

  it.each(['Europe/Camelot', '+01:00', 'GMT+1', 'europe/london', ''])(
    'may not be in %s',
    (zone) => {
      expect(written({ zone })).toBe(false);
    },
  );

  it.each(['2026-02-30', '2026-12', '24 December'])('name real dates, so not %s', (from) => {
    expect(written({ dates: [{ from, spans: [], sources: ['page'] }] })).toBe(false);
  });
});
