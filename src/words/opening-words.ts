import type { Opening } from '../model/opening.ts';
import type { Say } from '../model/phrases.ts';
import { clockWords } from './clock-words.ts';
import { dayWords } from './day-words.ts';

/** Whether a channel is open, in words a person can act on. Never by colour alone. */
export function openingWords(opening: Opening, say: Say, locale: string): string {
  switch (opening.kind) {
    case 'always':
      return say('app.hours.always');
    case 'open':
      return opening.until === '24:00' || opening.until === '00:00'
        ? say('app.hours.openUntilMidnight')
        : say('app.hours.openUntil', { time: clockWords(opening.until, locale) });
    case 'check':
      return say('app.hours.check');
    case 'closed': {
      const { in: days, day, at } = opening.opens;
      const time = clockWords(at, locale);
      if (days === 0) return say('app.hours.opensToday', { time });
      if (days === 1) return say('app.hours.opensTomorrow', { time });
      return say('app.hours.opensOn', { time, day: dayWords(day, locale) });
    }
  }
}
