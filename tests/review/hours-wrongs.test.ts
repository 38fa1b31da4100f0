import { describe, expect, it } from 'vitest';
import type { Weekly } from '../../src/model/hours.ts';
import { hoursWrongs } from '../../src/review/hours-wrongs.ts';
import { weekly } from '../directory/listed.ts';

const office = (changes: Partial<Weekly> = {}) => weekly([[['mo'], '09:00', '17:00']], changes);
const wrongs = (hours: Weekly) =>
  hoursWrongs(hours).map(([place, { what }]) => `${place}: ${what}`);

const overlapping = [
  { opens: '09:00', closes: '12:00' },
  { opens: '11:00', closes: '13:00' },
];
const closed = (from: string, to?: string) => ({ from, ...(to && { to }), spans: [] });

describe('hours that can be meant', () => {
  it.each<[string, Weekly]>([
    ['an ordinary week', office()],
    ['a season over New Year', office({ seasons: [{ from: '12-20', to: '01-03', spans: [] }] })],
    ['a season to the leap day', office({ seasons: [{ from: '02-01', to: '02-29', spans: [] }] })],
    ['dates side by side', office({ dates: [closed('2026-12-24'), closed('2026-12-25')] })],
    ['a holiday all day', office({ holidays: { spans: [{ opens: '00:00', closes: '24:00' }] } })],
  ])('are %s', (_, hours) => {
    expect(wrongs(hours)).toEqual([]);
  });
});

describe('hours that cannot be meant', () => {
  const overlap = 'Two of these spans overlap, or one says the same day twice.';
  it.each<[string, Weekly, string]>([
    [
      'one day twice',
      weekly([
        [['mo', 'tu'], '09:00', '17:00'],
        [['tu'], '16:00', '20:00'],
      ]),
      `spans: ${overlap}`,
    ],
    [
      'opening at the end of a day',
      weekly([[['mo'], '24:00', '02:00']]),
      'spans: A span opens at 24:00.',
    ],
    ['holidays that overlap', office({ holidays: { spans: overlapping } }), `holidays: ${overlap}`],
    [
      'a date that overlaps itself',
      office({ dates: [{ from: '2026-12-24', spans: overlapping }] }),
      `dates.2026-12-24: ${overlap}`,
    ],
    [
      'a season that begins on no day',
      office({ seasons: [{ from: '02-30', to: '03-10', spans: [] }] }),
      'seasons.02-30: No year has the day 02-30.',
    ],
    [
      'two seasons at once',
      office({
        seasons: [
          { from: '12-20', to: '01-03', spans: [] },
          { from: '01-02', to: '02-01', spans: [] },
        ],
      }),
      'seasons.01-02: Another season has begun by then.',
    ],
    [
      'two exceptions for a date',
      office({ dates: [closed('2026-12-24', '2026-12-30'), closed('2026-12-26')] }),
      'dates.2026-12-26: Another exception is for that date too.',
    ],
    [
      'a range back to front',
      office({ dates: [closed('2026-12-30', '2026-12-24')] }),
      'dates.2026-12-30: It ends before it begins.',
    ],
    [
      'an exception that was over when it was read',
      office({ dates: [closed('2026-01-01')] }),
      'dates.2026-01-01: It was over when the hours were read.',
    ],
  ])('are %s', (_, hours, wrong) => {
    expect(wrongs(hours)).toEqual([wrong]);
  });
});
