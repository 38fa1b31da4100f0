import { wallClock } from '../directory/wall-clock.ts';

const DAY = 24 * 60;

/**
 * How many hours a zone is ahead of UTC on a date. A day belongs to the offset of its noon: clocks
 * change in the night before.
 */
export function offsetAt(date: string, zone: string): number {
  const key = `${zone} ${date}`;
  const offset = known.get(key) ?? workedOut(date, zone);
  known.set(key, offset);
  return offset;
}

/** Every schedule asks for the same thousand dates, and asking `Intl` is slow. */
const known = new Map<string, number>();

function workedOut(date: string, zone: string): number {
  const there = wallClock(new Date(`${date}T12:00:00Z`), zone);
  const days = there.date === date ? 0 : there.date > date ? 1 : -1;
  return (there.minutes + days * DAY - DAY / 2) / 60;
}

/** A time of day with its offset: `09:00+01:00`, and in UTC `09:00Z`. */
export function withOffset(time: string, offset: number): string {
  if (offset === 0) return `${time}Z`;
  const minutes = Math.abs(offset) * 60;
  const part = (value: number) => String(value).padStart(2, '0');
  return `${time}${offset < 0 ? '-' : '+'}${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}
