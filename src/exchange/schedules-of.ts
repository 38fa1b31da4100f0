import { dayOf } from '../directory/wall-clock.ts';
import { days } from '../model/day.ts';
import type { Helpline, SourcedChannel } from '../model/helpline.ts';
import type { Phrases } from '../model/phrases.ts';
import { attributeOf } from './attribute-of.ts';
import { idOf } from './id-of.ts';
import { withOffset } from './offset-at.ts';
import { phraseAt } from './phrase-at.ts';
import type { Schedule } from './service.ts';
import { stretches, type Calendar } from './stretches.ts';

/**
 * When a channel answers, as weekly schedules. British summer time is said by dates, a schedule for
 * each stretch of it, for the standard's offsets are fixed. No usual opening is valid on a bank
 * holiday on which the service is closed or may be: that day has a schedule of its own, and one
 * without times is not open. Hours that are not known have no schedule.
 */
export function schedulesOf(
  { id, nations }: Helpline,
  { id: channel, kind, hours }: SourcedChannel,
  phrases: Phrases,
  calendar: Calendar,
): Schedule[] {
  const entry = (names: readonly string[], on: readonly string[], fields: Partial<Schedule>) => {
    const own = idOf('schedule', id, channel, ...names);
    return {
      id: own,
      ...fields,
      wkst: 'MO' as const,
      freq: 'WEEKLY' as const,
      interval: 1,
      byday: byday(on),
      attending_type: kind,
      attributes: [attributeOf({ id: own, entity: 'schedule' }, 'channel', channel)],
    };
  };
  const said = (key: string) => ({ description: phraseAt(phrases, key) });
  if (hours.kind === 'unknown') return [];
  if (hours.kind === 'always')
    return [
      entry(['always'], days, {
        timezone: 0,
        opens_at: '00:00Z',
        closes_at: '23:59Z',
        ...said('app.hours.always'),
      }),
    ];

  const { usual, special } = stretches(hours, nations, calendar);
  return [
    ...usual.map(({ span, from, to, offset }) =>
      entry([span.days.join(), span.opens, span.closes, from], span.days, {
        valid_from: from,
        valid_to: to,
        ...clocks(span.opens, span.closes, offset),
      }),
    ),
    ...special.flatMap(({ date, offset, times }) => {
      const that = { valid_from: date, valid_to: date };
      const day = [dayOf(date)];
      if (times === 'unknown')
        return [entry([date], day, { ...that, ...said('app.hours.holidaysUnknown') })];
      // A closed day says so by having no times.
      if (times.length === 0) return [entry([date], day, that)];
      return times.map(({ opens, closes }) =>
        entry([date, opens], day, { ...that, ...clocks(opens, closes, offset) }),
      );
    }),
  ];
}

function clocks(opens: string, closes: string, offset: number) {
  // 24:00 is no time of day, and 00:00 to 00:00 is read as closed.
  const end = closes === '24:00' || closes === '00:00' ? '23:59' : closes;
  return {
    timezone: offset,
    opens_at: withOffset(opens, offset),
    closes_at: withOffset(end, offset),
  };
}

function byday(each: readonly string[]): string {
  return days
    .filter((day) => each.includes(day))
    .map((day) => day.toUpperCase())
    .join(',');
}
