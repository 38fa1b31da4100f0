import { describe, expect, it } from 'vitest';
import { holidays } from '../../src/build/holidays.ts';
import type { Nation } from '../../src/model/names.ts';

const { days, until } = holidays([2026, 2027, 2028]);

/** As published: gov.uk, mygov.scot and nidirect. */
const published: Record<string, [nations: Nation[], date: string][]> = {
  'New Year’s Day': [[['eng', 'wls', 'sct', 'nir'], '2026-01-01']],
  'the 2nd of January': [[['sct'], '2026-01-02']],
  'St Patrick’s Day': [[['nir'], '2026-03-17']],
  'Good Friday': [[['eng', 'wls', 'sct', 'nir'], '2026-04-03']],
  'Easter Monday': [[['eng', 'wls', 'nir'], '2026-04-06']],
  'the early May bank holiday': [[['eng', 'wls', 'sct', 'nir'], '2026-05-04']],
  'the spring bank holiday': [[['eng', 'wls', 'sct', 'nir'], '2026-05-25']],
  'the summer bank holiday': [
    [['eng', 'wls', 'nir'], '2026-08-31'],
    [['sct'], '2026-08-03'],
  ],
  'St Andrew’s Day': [[['sct'], '2026-11-30']],
  'Christmas Day': [[['eng', 'wls', 'sct', 'nir'], '2026-12-25']],
};

/** Days given instead, where the day itself falls on a weekend. */
const substitutes: [name: string, nations: Nation[], date: string][] = [
  ['the Battle of the Boyne, a Sunday in 2026', ['nir'], '2026-07-13'],
  ['Boxing Day, a Saturday in 2026', ['eng', 'wls', 'sct', 'nir'], '2026-12-28'],
  ['the 2nd of January, a Saturday in 2027', ['sct'], '2027-01-04'],
  ['Christmas Day, a Saturday in 2027', ['eng', 'wls', 'sct', 'nir'], '2027-12-27'],
  ['Boxing Day, a Sunday in 2027', ['eng', 'wls', 'sct', 'nir'], '2027-12-28'],
  ['New Year’s Day, a Saturday in 2028', ['eng', 'wls', 'sct', 'nir'], '2028-01-03'],
  ['the 2nd of January, a Sunday in 2028', ['sct'], '2028-01-04'],
];

const nationsOn = (date: string) =>
  Object.entries(days).flatMap(([nation, dates]) => (dates.includes(date) ? [nation] : []));

describe('bank holidays', () => {
  it.each(
    Object.entries(published).flatMap(([name, dates]) =>
      dates.map(([nations, date]) => ({ name, nations, date })),
    ),
  )('of 2026: $name, $date, is kept in $nations', ({ nations, date }) => {
    expect(nationsOn(date)).toEqual(nations);
  });

  it.each(substitutes)('have a day instead of %s', (_, nations, date) => {
    expect(nationsOn(date)).toEqual(nations);
  });

  it.each(['2026-11-23', '2026-04-05', '2026-02-14', '2026-10-31'])(
    'are not ordinary days, such as %s',
    (date) => {
      expect(nationsOn(date)).toEqual([]);
    },
  );

  it('are complete to the end of the last year asked for', () => {
    expect(until).toBe('2028-12-31');
  });

  it('are not complete past a year that was left out', () => {
    expect(holidays([2028, 2026]).until).toBe('2026-12-31');
    expect(holidays([]).until).toBe('0-12-31');
  });

  it('are in order, and none is listed twice', () => {
    for (const dates of Object.values(days)) expect(dates).toEqual([...new Set(dates)].sort());
  });

  it('depend on the years asked for, and on nothing else', () => {
    expect(holidays([2026]).days.eng).toEqual(days.eng.filter((date) => date.startsWith('2026')));
    expect(holidays([2027, 2026, 2028])).toEqual({ days, until });
  });
});
