import { minutesOf } from '../directory/wall-clock.ts';
import type { IncomingSchedule } from './incoming.ts';
import { offsetAt } from './offset-at.ts';

const written = /^(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
const DAY = 24 * 60;

/**
 * A time of the standard as `HH:MM` on the wall clock of a zone; nothing where it is not a time. One
 * that has an offset and a first date is moved to what the wall shows then; any other is taken as local.
 */
export function wallTime(
  time: string,
  { valid_from: from, timezone }: IncomingSchedule,
  zone: string,
): string | undefined {
  const [, clock, suffix] = written.exec(time) ?? [];
  if (!clock) return undefined;
  const offset = suffix ? hoursIn(suffix) : timezone;
  if (!from || offset === undefined || offset === null) return clock;
  const moved = minutesOf(clock) + (offsetAt(from.slice(0, 10), zone) - offset) * 60;
  const minutes = ((moved % DAY) + DAY) % DAY;
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}

function hoursIn(suffix: string): number {
  if (suffix === 'Z') return 0;
  const hours = Number(suffix.slice(1, 3)) + Number(suffix.slice(-2)) / 60;
  return suffix.startsWith('-') ? -hours : hours;
}
