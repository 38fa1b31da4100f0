import { days } from '../model/day.ts';
import type { Span } from '../model/hours.ts';
import type { IncomingSchedule } from './incoming.ts';
import { wallTime } from './wall-time.ts';

export const ZONE = 'Europe/London';

export interface UsualWeek {
  kind: 'always' | 'weekly' | 'unknown';
  spans: Span[];
  /** What the schedules say that a draft does not: an editor has to look. */
  gaps: ('none' | 'unread' | 'seasons' | 'offset')[];
}

/** The usual week that schedules describe, on the wall clock of the UK. */
export function usualWeek(schedules: readonly IncomingSchedule[]): UsualWeek {
  // One without times is a day it is closed; one for a single date is no usual week.
  const usual = schedules.filter(
    ({ opens_at, closes_at, valid_from, valid_to }) =>
      opens_at && closes_at && !(valid_from && valid_from === valid_to),
  );
  if (usual.length === 0) return { kind: 'unknown', spans: [], gaps: ['none'] };
  const read = usual.map((schedule) => ({ schedule, span: spanOf(schedule) }));
  const known = read.flatMap(({ schedule, span }) => (span ? [{ schedule, span }] : []));
  const spans = perDay(unique(known.map(({ span }) => span)));
  if (known.length < read.length) return { kind: 'unknown', spans: [], gaps: ['unread'] };
  if (spans.length === 1 && isAllWeek(spans[0])) return { kind: 'always', spans: [], gaps: [] };
  return {
    kind: 'weekly',
    spans,
    gaps: [
      ...(differBySeason(known) ? (['seasons'] as const) : []),
      ...(usual.some(({ valid_from }) => !valid_from) ? (['offset'] as const) : []),
    ],
  };
}

type Known = { schedule: IncomingSchedule; span: Span };

function spanOf(schedule: IncomingSchedule): Span | undefined {
  const { freq, byday, opens_at, closes_at } = schedule;
  if (freq && freq !== 'WEEKLY') return undefined;
  const wanted = (byday ?? '')
    .toLowerCase()
    .split(',')
    .map((day) => day.trim());
  const [first, ...rest] = days.filter((day) => wanted.includes(day));
  const opens = wallTime(opens_at ?? '', schedule, ZONE);
  const closes = wallTime(closes_at ?? '', schedule, ZONE);
  if (!first || rest.length + 1 < wanted.length || !opens || !closes) return undefined;
  return { days: [first, ...rest], opens, closes: closes === '23:59' ? '24:00' : closes };
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [JSON.stringify(span), span])).values()];
}

/** Where every day has a schedule of its own, those with the same times are one. */
function perDay(spans: readonly Span[]): Span[] {
  if (spans.some((span) => span.days.length > 1)) return [...spans];
  const times = new Map<string, Span>();
  for (const span of spans) {
    const key = `${span.opens} ${span.closes}`;
    const [first, ...rest] = days.filter(
      (day) => span.days.includes(day) || times.get(key)?.days.includes(day),
    );
    if (first) times.set(key, { ...span, days: [first, ...rest] });
  }
  return [...times.values()];
}

function isAllWeek(span: Span | undefined): boolean {
  return span?.days.length === days.length && span.opens === '00:00' && span.closes === '24:00';
}

/** Are there other hours in other months? Each run must be there in both halves of the year, or in neither. */
function differBySeason(known: readonly Known[]): boolean {
  const half = ({ schedule }: Known) => schedule.timezone ?? 0;
  const halves = new Set(known.map(half));
  return known.some(({ span }) =>
    [...halves].some(
      (each) =>
        !known.some(
          (other) => half(other) === each && JSON.stringify(other.span) === JSON.stringify(span),
        ),
    ),
  );
}
