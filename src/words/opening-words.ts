import type { Almanac } from '../model/almanac.ts';
import type { Moment, Opening } from '../model/opening.ts';
import type { Say } from '../model/phrases.ts';
import { clockWords } from './clock-words.ts';
import { dayDateWords } from './day-date-words.ts';
import { timeWords } from './times-words.ts';

/** Whether a channel is open, in words a person can act on. Never by colour alone. */
export function openingWords(opening: Opening, say: Say, almanac: Almanac): string {
  switch (opening.kind) {
    case 'always':
      return say('app.hours.always');
    case 'open':
      return openWords(opening, say, almanac);
    case 'check':
      return say('app.hours.check');
    case 'closed': {
      const { in: days, day, date, at } = opening.opens;
      const time = clockWords(at, almanac);
      if (days === 0) return say('app.hours.opensToday', { time });
      if (days === 1) return say('app.hours.opensTomorrow', { time });
      // A week from today has the same name as today.
      const named = date === undefined ? almanac.days[day] : dayDateWords(date, almanac);
      return say('app.hours.opensOn', { time, day: named });
    }
  }
}

function openWords(
  { until, ends }: { until?: string; ends?: Moment },
  say: Say,
  almanac: Almanac,
): string {
  if (until === undefined) return say('app.hours.openNow');
  const time = timeWords(until, say, almanac);
  return ends === undefined
    ? say('app.hours.openUntil', { time })
    : say('app.hours.openUntilDay', { time, day: almanac.days[ends.day] });
}
