import { attributeIn } from './attribute-of.ts';
import { RECORD, type DraftHolidays, type DraftHours } from './draft.ts';
import type { Incoming, IncomingSchedule } from './incoming.ts';
import { usualWeek, ZONE, type UsualWeek } from './usual-week.ts';
import type { Way } from './ways-in.ts';

interface Gap {
  field: string;
  what: string;
  hint: string;
}

/** The hours of one way in, as far as the record tells them apart from those of the others. */
export function draftHours(
  way: Way,
  service: Incoming,
  id: string,
  alone: boolean,
  checked: string | null,
): { hours: DraftHours; gaps: Gap[] } {
  const said = (type: 'hours' | 'hoursChecked' | 'bankHolidays') =>
    attributeIn(way.attributes, type);
  // Our own export says so where hours are not known: there is nothing to ask of anybody.
  if (said('hours') === 'unknown') return { hours: { kind: 'unknown' }, gaps: [] };
  const { kind, spans, gaps } = usualWeek(schedulesOf(way, service.schedules, id, alone));
  const evidence = {
    sources: [RECORD],
    checked: said('hoursChecked') ?? (said('hours') ? null : checked),
  };
  const found = gaps.map((gap) => ({ field: 'hours', ...sentences[gap] }));
  if (kind === 'unknown') return { hours: { kind }, gaps: found };
  if (kind === 'always') return { hours: { kind, ...evidence }, gaps: found };
  const holidays = holidaysIn(said('bankHolidays') ?? '');
  return {
    hours: {
      kind,
      zone: ZONE,
      spans,
      holidays: holidays ?? 'unknown',
      ...evidence,
    },
    gaps: [...found, ...(holidays ? [] : [bankHolidays])],
  };
}

/** The schedules of one way in: its own, those marked as its, and where it is the only one, all. */
function schedulesOf(
  { schedules, kind }: Way,
  all: readonly IncomingSchedule[],
  id: string,
  alone: boolean,
): readonly IncomingSchedule[] {
  if (schedules.length > 0) return schedules;
  const marked = all.filter(({ attributes }) => attributeIn(attributes, 'channel') === id);
  if (marked.length > 0 || alone) return marked.length > 0 ? marked : all;
  // A site can be read at any time: hours that no way in claims are those of the people.
  const people = all.filter(({ attributes }) => !attributeIn(attributes, 'channel'));
  return kind === 'site' ? [] : people;
}

/** What our own export said of bank holidays. */
function holidaysIn(said: string): DraftHolidays | undefined {
  if (said === 'open' || said === 'closed' || said === 'unknown') return said;
  const spans = [...said.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)].map(
    ([, opens = '', closes = '']) => ({ opens, closes }),
  );
  return spans.length > 0 ? { spans, sources: [RECORD] } : undefined;
}

const bankHolidays: Gap = {
  field: 'hours.holidays',
  what: 'The record does not say what happens on bank holidays.',
  hint: 'Ask the service, and write open, closed, or leave it unknown.',
};

const sentences: Record<UsualWeek['gaps'][number], Omit<Gap, 'field'>> = {
  none: {
    what: 'The record has no opening hours for it.',
    hint: 'Find them on the service’s own page, or leave them unknown.',
  },
  unread: {
    what: 'Its opening hours are not a usual week, and could not be read.',
    hint: 'Write them by hand, or leave them unknown.',
  },
  seasons: {
    what: 'Its hours differ from one part of the year to another: the draft has all of them.',
    hint: 'Keep the usual week, and write the rest as seasons.',
  },
  offset: {
    what: 'The record does not say whether its times are UK time in summer too.',
    hint: 'Compare them with the service’s own page.',
  },
};
