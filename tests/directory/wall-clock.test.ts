import { describe, expect, it } from 'vitest';
import { clockOf, dateAfter, dayOf, minutesOf, wallClock } from '../../src/directory/wall-clock.ts';

describe('a clock on a wall in London', () => {
  it.each([
    ['2026-11-23T00:00Z', { date: '2026-11-23', day: 'mo', minutes: 0 }],
    ['2026-07-01T23:30Z', { date: '2026-07-02', day: 'th', minutes: 30 }],
    ['2026-12-31T23:59Z', { date: '2026-12-31', day: 'th', minutes: 23 * 60 + 59 }],
    ['2026-10-25T00:30Z', { date: '2026-10-25', day: 'su', minutes: 90 }],
    ['2026-10-25T01:30Z', { date: '2026-10-25', day: 'su', minutes: 90 }],
    ['2027-03-28T00:59Z', { date: '2027-03-28', day: 'su', minutes: 59 }],
    ['2027-03-28T01:00Z', { date: '2027-03-28', day: 'su', minutes: 120 }],
  ])('at %s', (instant, shows) => {
    expect(wallClock(new Date(instant), 'Europe/London')).toEqual(shows);
  });
});

describe('the calendar', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-03-27', 2, '2027-03-29'],
  ])('%s and %i days is %s', (date, offset, then) => {
    expect(dateAfter(date, offset)).toBe(then);
  });

  it('knows the day of a date', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(dayOf)).toEqual(['mo', 'sa', 'su']);
  });

  it('counts the minutes of a clock', () => {
    expect(['00:00', '09:30', '24:00'].map(minutesOf)).toEqual([0, 570, 1440]);
    expect([0, 570, 1440].map(clockOf)).toEqual(['00:00', '09:30', '24:00']);
  });
});
