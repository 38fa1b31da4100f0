import fc from 'fast-check';
import { days } from '../../../src/model/day.ts';
import type { Exception, Season, Weekly } from '../../../src/model/hours.ts';
import { nation } from '../../../src/model/names.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const two = (number: number) => String(number).padStart(2, '0');
const clock = (last: number) =>
  fc.integer({ min: 0, max: last }).map((m) => `${two(Math.floor(m / 60))}:${two(m % 60)}`);
const times = fc.record({ opens: clock(24 * 60 - 1), closes: clock(24 * 60) });
const span = fc
  .tuple(fc.subarray([...days], { minLength: 1 }), times)
  .map(([on, each]) => ({ days: on, ...each }));

/** Any but the leap day, which the other program takes for 1 March in years without one. */
const yearDay = (day: number) => iso(Date.UTC(2027, 0, 1 + (day % 365)), 5);

/** At most one, so that it is never in doubt which of two it is; the other program loses one of a whole year. */
const seasons = fc.option(
  fc
    .record({
      first: fc.integer({ min: 0, max: 364 }),
      length: fc.integer({ min: 0, max: 300 }),
      spans: fc.array(span, { maxLength: 2 }),
    })
    .map(({ first, length, spans }): Season => ({
      from: yearDay(first),
      to: yearDay(first + length),
      spans,
    })),
);

/** When the evidence is from. A year from then is asked about. */
const start = fc.constantFrom('2026-01-01', '2026-10-07', '2027-03-01', '2027-11-30', '2028-02-01');

/** Nights the clocks change, leap day, New Year: asked about more than other days are. */
const odd = [
  ...['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29'],
  ...['2028-02-28', '2028-02-29', '2026-12-31', '2027-12-31', '2026-12-25', '2027-03-26'],
];

export interface Case {
  hours: Weekly;
  nations: ('eng' | 'wls' | 'sct' | 'nir')[];
  instants: Date[];
}

/** Hours of every shape, and minutes of the year after they were read. */
export const anyCase: fc.Arbitrary<Case> = start.chain((checked) => {
  const from = Date.parse(checked);
  const day = fc.integer({ min: 0, max: 364 });
  const exception = fc
    .tuple(day, fc.integer({ min: 0, max: 3 }), fc.array(times, { maxLength: 2 }))
    .map(([first, more, spans]): Exception => ({
      from: iso(from + first * DAY),
      ...(more > 0 && { to: iso(from + (first + more) * DAY) }),
      spans,
    }));
  const special = odd
    .map((date) => Date.parse(date))
    .filter((at) => from <= at && at < from + 364 * DAY);
  const instant = fc
    .oneof(
      day.map((index) => from + index * DAY),
      fc.constantFrom(...special),
    )
    .chain((midnight) => fc.integer({ min: 0, max: 24 * 60 - 1 }).map((m) => midnight + m * 60_000))
    .map((at) => new Date(at));
  return fc
    .record({
      spans: fc.array(span, { minLength: 1, maxLength: 4 }),
      holidays: fc.oneof(
        fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
        fc.array(times, { minLength: 1, maxLength: 2 }).map((spans) => ({ spans })),
      ),
      season: seasons,
      exception: fc.option(exception),
      nations: fc.subarray([...nation.options], { minLength: 1 }),
      instants: fc.array(instant, { minLength: 40, maxLength: 40 }),
    })
    .map(({ spans, holidays, season, exception: dated, nations, instants }) => ({
      hours: {
        kind: 'weekly',
        zone: 'Europe/London',
        spans,
        holidays,
        checked,
        ...extra(season, dated),
      },
      nations,
      instants,
    }));
});

function extra(season: Season | null, dated: Exception | null) {
  return { ...(season && { seasons: [season] }), ...(dated && { dates: [dated] }) };
}

function iso(at: number, from = 0): string {
  return new Date(at).toISOString().slice(from, 10);
}
