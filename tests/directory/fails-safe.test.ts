import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { days } from '../../src/model/day.ts';
import type { Hours } from '../../src/model/hours.ts';
import { nation, type Nation } from '../../src/model/names.ts';
import { isStale } from '../../src/directory/evidence.ts';
import { openingAt } from '../../src/directory/opening.ts';
import { minutesOf, wallClock } from '../../src/directory/wall-clock.ts';
import { holidays, weekly } from './listed.ts';

const upTo = (last: number) =>
  fc.integer({ min: 0, max: last }).map((minutes) => {
    const two = (number: number) => String(number).padStart(2, '0');
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  });
const span = fc.record({
  days: fc.subarray([...days], { minLength: 1 }),
  opens: upTo(24 * 60 - 1),
  closes: upTo(24 * 60),
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
  checked.map((date): Hours => ({ kind: 'always', checked: date })),
  anyWeekly,
);
const nations = fc.subarray([...nation.options], { minLength: 1 });
const soon = fc.date({
  min: new Date('2026-09-01'),
  max: new Date('2028-03-01'),
  noInvalidDate: true,
});

/** While evidence of October 2026 is trusted. */
const fresh = fc.date({
  min: new Date('2026-10-08'),
  max: new Date('2027-10-01'),
  noInvalidDate: true,
});

/** A minute of a winter bank holiday, when London keeps UTC. */
const onHoliday = fc
  .tuple(fc.constantFrom(...nation.options), fc.nat(), fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([where, pick, minute]) => {
    const dates = holidays.days[where].filter((date) => date < '2027-03-28');
    const date = dates[pick % dates.length] ?? '';
    return { where, instant: new Date(Date.parse(`${date}T00:00:00Z`) + minute * 60_000) };
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
      fc.property(anyWeekly, onHoliday, (hours, { instant, where }) => {
        const opening = openingAt({ ...hours, holidays: 'unknown' }, instant, [where], holidays);
        expect(opening).toEqual({ kind: 'check' });
      }),
    );
  });

  it('what is said to be closed stays so until the day and time it says', () => {
    fc.assert(
      fc.property(anyWeekly, fresh, nations, (dated, instant, where) => {
        const hours = { ...dated, checked: '2026-10-07' };
        const now = openingAt(hours, instant, where, holidays);
        fc.pre(now.kind === 'closed' && now.opens.in < 2);
        if (now.kind !== 'closed') return;
        const opened = firstNotClosed(hours, instant, where);
        // On the night the clocks go forward, an opening in the hour left out comes after it.
        expect(opened?.day).toBe(now.opens.day);
        expect(opened?.minutes).toBeGreaterThanOrEqual(minutesOf(now.opens.at));
        expect(opened?.minutes).toBeLessThan(minutesOf(now.opens.at) + 61);
      }),
      { numRuns: 20, maxSkipsPerRun: 1000 },
    );
  });
});

function firstNotClosed(hours: Hours, instant: Date, where: Nation[]) {
  for (let minutes = 1; minutes <= 2 * 24 * 60; minutes++) {
    const later = new Date(instant.getTime() + minutes * 60_000);
    if (openingAt(hours, later, where, holidays).kind !== 'closed')
      return wallClock(later, 'Europe/London');
  }
  return undefined;
}

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
