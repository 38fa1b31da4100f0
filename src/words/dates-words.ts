import type { Almanac } from '../model/almanac.ts';
import type { Say } from '../model/phrases.ts';
import { dateWords, yearDayWords } from './date-words.ts';

/** A date or a range of dates: `25 December 2026`, `24 December to 26 December 2026`. */
export function datesWords(from: string, to: string, say: Say, almanac: Almanac): string {
  const end = dateWords(to, almanac);
  if (from === to) return end;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const begin = sameYear ? yearDayWords(from.slice(5), almanac) : dateWords(from, almanac);
  return say('app.hours.days', { from: begin, to: end });
}
