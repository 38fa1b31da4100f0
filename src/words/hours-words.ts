import type { Hours, Span } from '../model/hours.ts';
import { days, type Day } from '../model/day.ts';
import type { Say } from '../model/phrases.ts';
import { clockWords } from './clock-words.ts';
import { dayWords } from './day-words.ts';

/** The whole week in words, a line a span: `Monday to Thursday, 10am to 9pm`. */
export function hoursWords(hours: Hours, say: Say, locale: string): string[] {
  if (hours.kind === 'unknown') return [say('app.hours.check')];
  if (hours.kind === 'always') return [say('app.hours.always')];
  const lines = hours.spans.map((span) =>
    say('app.hours.span', {
      days: daysWords(span, say, locale),
      from: timeWords(span.opens, say, locale),
      to: timeWords(span.closes, say, locale),
    }),
  );
  if (hours.holidays === 'open') return lines;
  return [
    ...lines,
    say(hours.holidays === 'closed' ? 'app.hours.holidaysClosed' : 'app.hours.holidaysUnknown'),
  ];
}

function timeWords(time: string, say: Say, locale: string): string {
  return time === '24:00' || time === '00:00'
    ? say('app.hours.midnight')
    : clockWords(time, locale);
}

function daysWords(span: Span, say: Say, locale: string): string {
  const sorted = days.filter((day) => span.days.includes(day));
  if (sorted.length === 7) return say('app.hours.everyDay');
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first && last && isRun(sorted))
    return first === last
      ? dayWords(first, locale)
      : say('app.hours.days', { from: dayWords(first, locale), to: dayWords(last, locale) });
  const names = sorted.map((day) => dayWords(day, locale));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function isRun(sorted: readonly Day[]): boolean {
  const at = sorted.map((day) => days.indexOf(day));
  return at.every((index, place) => place === 0 || index === (at[place - 1] ?? 0) + 1);
}
