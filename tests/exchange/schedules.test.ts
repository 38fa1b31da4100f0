import { describe, expect, it } from 'vitest';
import { holidays } from '../../src/build/holidays.ts';
import { openingAt } from '../../src/directory/opening.ts';
import { dateAfter, dayOf } from '../../src/directory/wall-clock.ts';
import { schedulesOf } from '../../src/exchange/schedules-of.ts';
import type { Schedule } from '../../src/exchange/service.ts';
import type { SourcedHours } from '../../src/model/hours.ts';
import { exampleHelpline, exampleLocale, examplePhone } from '../../src/review/example.ts';

const calendar = { years: [2026, 2027], holidays: holidays([2026, 2027]) };
const evidence = { sources: ['page'], checked: '2026-01-01' };
type WeeklyHours = Extract<SourcedHours, { kind: 'weekly' }>;

const weekly = (changes: Partial<WeeklyHours> = {}): WeeklyHours => ({
  kind: 'weekly',
  zone: 'Europe/London',
  spans: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }],
  holidays: 'closed',
  ...evidence,
  ...changes,
});

const nations = exampleHelpline({ nations: ['eng'] }).value;
const schedules = (hours: SourcedHours) =>
  schedulesOf(nations, examplePhone({ hours }), exampleLocale().phrases, calendar);

/** Is a schedule open at an instant, by what it says alone? As a reader of the standard works it out. */
function isOpen(schedule: Schedule, instant: Date): boolean {
  const {
    valid_from: from = '',
    valid_to: to = '9999',
    opens_at: opens,
    closes_at: closes,
  } = schedule;
  if (!opens || !closes || !schedule.byday) return false;
  const days = schedule.byday.toLowerCase().split(',');
  const today = new Date(instant.getTime() + (schedule.timezone ?? 0) * 3_600_000)
    .toISOString()
    .slice(0, 10);
  return [today, dateAfter(today, -1)].some((date) => {
    if (date < from || date > to || !days.includes(dayOf(date))) return false;
    const start = Date.parse(`${date}T${opens}`);
    const sameDay = Date.parse(`${date}T${closes}`);
    const end = sameDay > start ? sameDay : Date.parse(`${dateAfter(date, 1)}T${closes}`);
    return start <= instant.getTime() && instant.getTime() < end;
  });
}

describe('the schedules of a channel', () => {
  it('are one and for ever where it is always open', () => {
    const [only, ...rest] = schedules({ kind: 'always', ...evidence });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      byday: 'MO,TU,WE,TH,FR,SA,SU',
      opens_at: '00:00Z',
      closes_at: '23:59Z',
      timezone: 0,
    });
    expect(only?.valid_from).toBeUndefined();
  });

  it('are none where its hours are not known', () => {
    expect(schedules({ kind: 'unknown' })).toEqual([]);
  });

  it('say summer time by dates, for an offset has no summer', () => {
    const rows = schedules(weekly({ holidays: 'open' }));
    expect(rows.map((row) => [row.valid_from, row.valid_to, row.opens_at, row.timezone])).toEqual([
      ['2026-01-01', '2026-03-28', '09:00Z', 0],
      ['2026-03-29', '2026-10-24', '09:00+01:00', 1],
      ['2026-10-25', '2027-03-27', '09:00Z', 0],
      ['2027-03-28', '2027-10-30', '09:00+01:00', 1],
      ['2027-10-31', '2027-12-31', '09:00Z', 0],
    ]);
  });

  it('have no opening on a bank holiday on which it is closed, or may be', () => {
    for (const kept of ['closed', 'unknown'] as const) {
      const rows = schedules(weekly({ holidays: kept }));
      const onTheDay = rows.filter(
        ({ valid_from: from = '', valid_to: to = '', byday = '' }) =>
          from <= '2026-12-25' && '2026-12-25' <= to && byday.includes('FR'),
      );
      expect(onTheDay.map(({ opens_at: opens }) => opens)).toEqual([undefined]);
    }
  });

  it('say which of the two it is, in words, where it is not known', () => {
    const said = (kept: 'closed' | 'unknown') =>
      schedules(weekly({ holidays: kept })).find(({ valid_from: from }) => from === '2026-12-25')
        ?.description;
    expect(said('unknown')).toBe('Words');
    expect(said('closed')).toBeUndefined();
  });

  it.each<[string, WeeklyHours]>([
    ['on weekdays', weekly()],
    [
      'over midnight',
      weekly({
        holidays: 'open',
        spans: [{ days: ['fr', 'sa'], opens: '18:00', closes: '02:00' }],
      }),
    ],
    [
      'on bank holidays, at other times',
      weekly({ holidays: { spans: [{ opens: '10:00', closes: '14:00' }], sources: ['page'] } }),
    ],
    [
      'otherwise in summer',
      weekly({
        seasons: [
          {
            from: '07-01',
            to: '08-31',
            spans: [{ days: ['mo', 'we'], opens: '10:00', closes: '12:00' }],
            sources: ['page'],
          },
        ],
      }),
    ],
    ['not on one day', weekly({ dates: [{ from: '2026-06-10', spans: [], sources: ['page'] }] })],
  ])('are open exactly when our own cards say so: open %s', (_, hours) => {
    const rows = schedules(hours);
    const wrong: string[] = [];
    const step = 6 * 3_600_000 + 41 * 60_000;
    const last = Date.parse('2026-12-31T12:00Z');
    let open = 0;
    for (let at = Date.parse('2026-01-02T12:07Z'); at < last; at += step) {
      const instant = new Date(at);
      const said = openingAt(hours, instant, ['eng'], calendar.holidays).kind === 'open';
      if (said) open += 1;
      if (said !== rows.some((row) => isOpen(row, instant))) wrong.push(instant.toISOString());
    }
    expect(open).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});
