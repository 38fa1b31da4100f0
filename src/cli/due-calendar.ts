import ical from 'ical-generator';
import { idOf } from '../exchange/id-of.ts';
import type { Due } from '../review/due.ts';

export interface Duties {
  rows: readonly Due[];
  /** The next year of bank holidays to add; null where none is asked for. */
  holidayYear: number | null;
  /** `YYYY-MM-DD` */
  on: string;
}

/**
 * What is due as a calendar to subscribe to (RFC 5545): a whole-day event for each helpline, on the
 * day its evidence turns a year old. What has no date is on the day asked for. An event keeps its
 * identifier, so that a later calendar moves it; it names no person, and the same files and day
 * give the same bytes.
 */
export function dueCalendar({ rows, holidayYear, on }: Duties): string {
  const calendar = ical({ name: 'Waymark: what to check again', prodId: '//Waymark//due//EN' });
  for (const { id, due, contact, hours, addresses, first, outcomes } of rows)
    calendar.createEvent({
      id: idOf('due', id),
      ...wholeDay(due ?? on),
      // The stamp of an event is that of the evidence it comes from.
      stamp: new Date(`${(due ?? on).slice(0, 10)}T00:00:00Z`),
      summary: `Check ${id} again`,
      description: [
        `Contact: ${contact ?? 'undated'}. Hours: ${hours === undefined ? 'none shown' : (hours ?? 'undated')}.`,
        `First on ${first} of ${outcomes} cards.`,
        ...addresses,
      ].join('\n'),
      ...(addresses[0] && { url: addresses[0] }),
    });
  if (holidayYear !== null)
    calendar.createEvent({
      id: idOf('due', 'holidays', holidayYear),
      ...wholeDay(`${holidayYear - 1}-01-01` > on ? `${holidayYear - 1}-01-01` : on),
      stamp: new Date(`${holidayYear - 1}-01-01T00:00:00Z`),
      summary: `Add ${holidayYear} to helplines/holidays.json`,
    });
  return `${calendar.toString()}\r\n`;
}

function wholeDay(day: string) {
  return { start: `${day}T00:00:00Z`, allDay: true, timezone: 'UTC' };
}
