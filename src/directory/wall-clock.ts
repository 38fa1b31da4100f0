import { days, type Day } from '../model/day.ts';

/** What a clock and calendar on the service's own wall show. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  date: string;
  day: Day;
  /** Minutes since midnight. On the two days a year the clocks change, still what the wall shows. */
  minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

const shown = new WeakMap<Date, Map<string, WallClock>>();

/** The wall clock in an IANA zone at an instant, whatever zone the device is in. */
export function wallClock(instant: Date, zone: string): WallClock {
  // A card asks of one instant for each of its channels: each zone is looked at once.
  const clocks = shown.get(instant) ?? new Map<string, WallClock>();
  shown.set(instant, clocks);
  const clock = clocks.get(zone) ?? lookAt(instant, zone);
  clocks.set(zone, clock);
  return clock;
}

function lookAt(instant: Date, zone: string): WallClock {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map((p) => [p.type, p.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, day: dayOf(date), minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** The calendar date `offset` days after `date`. */
export function dateAfter(date: string, offset: number): string {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + offset);
  return noon.toISOString().slice(0, 10);
}

/** The day of the week of a calendar date. */
export function dayOf(date: string): Day {
  const sundayFirst = new Date(`${date}T12:00:00Z`).getUTCDay();
  return days[(sundayFirst + 6) % 7] ?? 'mo';
}

/** `HH:MM` as minutes since midnight. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Minutes since midnight as `HH:MM`. */
export function clockOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
