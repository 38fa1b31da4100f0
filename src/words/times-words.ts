import type { Times } from '../model/hours.ts';
import type { Say } from '../model/phrases.ts';
import { clockWords } from './clock-words.ts';
import { listFormat } from './intl.ts';

/** The times of a day in words: `10am to 12pm and 1pm to 4pm`, `closed`. */
export function timesWords(spans: readonly Times[], say: Say, locale: string): string {
  if (spans.length === 0) return say('app.hours.closed');
  const said = spans
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
    .map(({ opens, closes }) =>
      opens === '00:00' && (closes === '24:00' || closes === '00:00')
        ? say('app.hours.allDay')
        : say('app.hours.times', {
            from: timeWords(opens, say, locale),
            to: timeWords(closes, say, locale),
          }),
    );
  return listFormat(locale).format(said);
}

/** A time, and midnight by its name. */
export function timeWords(time: string, say: Say, locale: string): string {
  return time === '24:00' || time === '00:00'
    ? say('app.hours.midnight')
    : clockWords(time, locale);
}
