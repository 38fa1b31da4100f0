import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { days } from '../../src/model/day.ts';
import type { Hours } from '../../src/model/hours.ts';
import { nation } from '../../src/model/names.ts';
import { isStale } from '../../src/directory/evidence.ts';
import { openingAt } from '../../src/directory/opening.ts';
import { wallClock } from '../../src/directory/wall-clock.ts';
import { holidays, weekly } from './listed.ts';

const clock = fc.integer({ min: 0, max: 24 * 60 }).map((minutes) => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
});
const span = fc.record({
  days: fc.subarray([...days], { minLength: 1 }),
  opens: clock,
  closes: clock,
});
const checked = fc.constantFrom(
  null,
  '2019',
  '2025',
  '2026',
  '2026-10',
  '2026-10-07',
  '2027-03-28',
  'x',
);
const anyWeekly = fc
  .record({
    spans: fc.array(span, { minLength: 1, maxLength: 4 }),
    checked,
    holidays: fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
  })
  .map((changes) => weekly([], changes));
const anyHours: fc.Arbitrary<Hours> = fc.oneof(
  fc.constant<Hours>({ kind: 'unknown' }),
  checked.map((date): Hours => ({ kind: 'always', sources: ['page'], checked: date })),
  anyWeekly,
);
const nations = fc.subarray([...nation.options], { minLength: 1 });
const soon = fc.date({
  min: new Date('2026-09-01'),
  max: new Date('2028-03-01'),
  noInvalidDate: true,
});

describe('whatever the hours, the place and the instant', () => {
  it('there is an answer, even on a device with no idea of the time', () => {
    fc.assert(
      fc.property(anyHours, fc.date(), nations, (hours, instant, where) => {
        expect(['always', 'open', 'closed', 'check']).toContain(
          openingAt(hours, instant, where, holidays).kind,
        );
      }),
    );
  });

  it('hours that are unknown, undated or over a year old are never open', () => {
    fc.assert(
      fc.property(anyHours, soon, nations, (hours, instant, where) => {
        fc.pre(hours.kind === 'unknown' || isStale(hours.checked, instant));
        expect(openingAt(hours, instant, where, holidays)).toEqual({ kind: 'check' });
      }),
    );
  });

  it('a bank holiday a line says nothing of is never open', () => {
    fc.assert(
      fc.property(anyWeekly, soon, nations, (hours, instant, where) => {
        const { date } = wallClock(instant, hours.zone);
        fc.pre(where.some((each) => holidays.days[each].includes(date)));
        const { kind } = openingAt({ ...hours, holidays: 'unknown' }, instant, where, holidays);
        expect(kind).toBe('check');
      }),
    );
  });

  it('what is said to be closed opens just when it says, and not a minute sooner', () => {
    fc.assert(
      fc.property(anyWeekly, soon, nations, (hours, instant, where) => {
        const now = openingAt(hours, instant, where, holidays);
        fc.pre(now.kind === 'closed' && now.opens.in < 2);
        for (let minutes = 1; minutes < 2 * 24 * 60; minutes++) {
          const later = new Date(instant.getTime() + minutes * 60_000);
          const then = openingAt(hours, later, where, holidays);
          if (then.kind === 'closed') continue;
          if (then.kind === 'check') return;
          const wall = wallClock(later, hours.zone);
          expect(now.kind === 'closed' && now.opens.day).toBe(wall.day);
          return;
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the zone of the device', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  const office = weekly([[['mo', 'tu', 'we', 'th', 'fr'], '09:00', '17:00']]);
  const answers = () =>
    Array.from({ length: 24 * 14 }, (_, hour) =>
      openingAt(office, new Date(Date.UTC(2027, 2, 20, hour)), ['eng'], holidays),
    );

  it.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Niue'])(
    'makes no difference: %s',
    (zone) => {
      process.env['TZ'] = 'Europe/London';
      const here = answers();
      process.env['TZ'] = zone;
      expect(new Date('2027-03-20T12:00Z').getHours()).not.toBe(12);
      expect(answers()).toEqual(here);
    },
  );
});
