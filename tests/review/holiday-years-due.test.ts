import { expect, it } from 'vitest';
import { holidayYearDue } from '../../src/review/holiday-years-due.ts';

it.each([
  [[2026, 2027, 2028], '2026-11-23', null],
  [[2026, 2027, 2028], '2027-12-31', null],
  [[2026, 2027, 2028], '2028-01-01', 2029],
  [[2026, 2027, 2028], '2031-06-01', 2031],
  [[2027, 2028], '2026-11-23', 2026],
  [[], '2026-11-23', 2026],
])('with holidays of %j known, what is missing on %s is %s', (years, date, due) => {
  expect(holidayYearDue(years, date)).toBe(due);
});
