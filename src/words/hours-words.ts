import type { Almanac } from '../model/almanac.ts';
import type { Hours, Span, Weekly } from '../model/hours.ts';
import { days, type Day } from '../model/day.ts';
import type { Say } from '../model/phrases.ts';
import { yearDayWords } from './date-words.ts';
import { datesWords } from './dates-words.ts';
import { timesWords } from './times-words.ts';
import { listWords } from './list-words.ts';

/** The whole week in words, a line a span: `Monday to Thursday, 10am to 9pm`. Then all that is unlike it. */
export function hoursWords(hours: Hours, say: Say, almanac: Almanac): string[] {
  if (hours.kind === 'unknown') return [say('app.hours.check')];
  if (hours.kind === 'always') return [say('app.hours.always')];
  const times = (spans: Weekly['spans'] | { opens: string; closes: string }[]) =>
    timesWords(spans, say, almanac);
  const line = (span: Span) =>
    say('app.hours.span', { days: daysWords(span, say, almanac), times: times([span]) });
  const when = (dates: string, said: string) => say('app.hours.when', { dates, hours: said });

  const seasons = (hours.seasons ?? []).flatMap(({ from, to, spans }) => {
    const dates = say('app.hours.days', {
      from: yearDayWords(from, almanac),
      to: yearDayWords(to, almanac),
    });
    const lines = spans.length === 0 ? [times([])] : spans.map(line);
    return lines.map((said) => when(dates, said));
  });
  const dated = (hours.dates ?? []).map(({ from, to = from, spans }) =>
    when(datesWords(from, to, say, almanac), times(spans)),
  );
  return [
    ...hours.spans.map(line),
    ...holidayLines(hours.holidays, times, say),
    ...seasons,
    ...dated,
  ];
}

function holidayLines(
  kept: Weekly['holidays'],
  times: (spans: { opens: string; closes: string }[]) => string,
  say: Say,
): string[] {
  switch (kept) {
    case 'open':
      return [];
    case 'closed':
      return [say('app.hours.holidaysClosed')];
    case 'unknown':
      return [say('app.hours.holidaysUnknown')];
    default:
      return [say('app.hours.holidays', { times: times(kept.spans) })];
  }
}

function daysWords(span: Span, say: Say, almanac: Almanac): string {
  const sorted = days.filter((day) => span.days.includes(day));
  if (sorted.length === 7) return say('app.hours.everyDay');
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first && last && sorted.length > 2 && isRun(sorted))
    return say('app.hours.days', { from: almanac.days[first], to: almanac.days[last] });
  return listWords(
    sorted.map((day) => almanac.days[day]),
    say,
  );
}

function isRun(sorted: readonly Day[]): boolean {
  const at = sorted.map((day) => days.indexOf(day));
  return at.every((index, place) => place === 0 || index === (at[place - 1] ?? 0) + 1);
}
