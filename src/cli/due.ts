import { holidays } from '../build/holidays.ts';
import { read } from '../build/read.ts';
import { dateAfter } from '../directory/wall-clock.ts';
import { due, dueBy } from '../review/due.ts';
import { holidayYearDue } from '../review/holiday-years-due.ts';
import { isDay } from './day.ts';
import { dueCalendar } from './due-calendar.ts';
import { dueTable } from './due-table.ts';
import { firstOn } from './first-on.ts';
import { json, misuse, stop } from './say.ts';

export interface DueOptions {
  json?: boolean;
  ics?: boolean;
  within?: string;
  on: string;
}

/**
 * `waymark due`: what to check again, oldest evidence and most offered first. With `--within 60d` only
 * what is a year old by then; with `--json` or `--ics` for programs and calendars. Never part of a
 * test: nothing turns red because a day has passed.
 */
export function dueNow(folder: string, { on, within, ics, json: asJson }: DueOptions): void {
  const days = within === undefined ? undefined : /^(\d{1,4})d?$/.exec(within)?.[1];
  if (!isDay(on))
    return misuse(`--on takes a day, and "${on}" is none.`, 'Write it as YYYY-MM-DD.');
  if (within !== undefined && days === undefined)
    return misuse(`--within takes a number of days, and "${within}" is none.`, 'Write 60d.');
  const { authored, problems } = read(folder);
  const noon = new Date(`${on}T12:00:00Z`);
  const last = dateAfter(on, Number(days ?? 0));
  const every = due(authored, firstOn(authored, holidays(authored.holidayYears), noon));
  const duties = {
    on,
    rows: days === undefined ? every : dueBy(every, last),
    holidayYear: holidayYearDue(authored.holidayYears, last),
  };
  const { rows: helplines, holidayYear } = duties;
  if (ics) process.stdout.write(dueCalendar(duties));
  else if (asJson) json({ on, holidayYear, helplines });
  else console.log(dueTable(duties));
  if (problems.length > 0)
    stop('Some files could not be read, and are not in this list: run check.');
}
