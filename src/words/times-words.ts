import type { Almanac } from '../model/almanac.ts';
import type { Times } from '../model/hours.ts';
import type { Say } from '../model/phrases.ts';
import { clockWords } from './clock-words.ts';
import { listWords } from './list-words.ts';

/** The times of a day in words: `10am to 12pm and 1pm to 4pm`, `closed`. */
export function timesWords(spans: readonly Times[], say: Say, almanac: Almanac): string {
  if (spans.length === 0) return say('app.hours.closed');
  const said = spans
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
    .map(({ opens, closes }) =>
      opens === '00:00' && (closes === '24:00' || closes === '00:00')
        ? say('app.hours.allDay')
        : say('app.hours.times', {
            from: timeWords(opens, say, almanac),
            to: timeWords(closes, say, almanac),
          }),
    );
  return listWords(said, say);
}

/** A time, and midnight by its name. */
export function timeWords(time: string, say: Say, almanac: Almanac): string {
  return time === '24:00' || time === '00:00'
    ? say('app.hours.midnight')
    : clockWords(time, almanac);
}
