import { parseArgs } from 'node:util';
import { holidays } from '../build/holidays.ts';
import { read } from '../build/read.ts';
import { dateAfter } from '../directory/wall-clock.ts';
import { due, dueBy } from '../review/due.ts';
import { holidayYearDue } from '../review/holiday-years-due.ts';
import { isDay } from './day.ts';
import { dueCalendar } from './due-calendar.ts';
import { dueTable } from './due-table.ts';
import { firstOn } from './first-on.ts';

/**
 * `waymark due`: what to check again, oldest evidence and most offered first. With `--within 60d` only
 * what is a year old by then; with `--json` or `--ics` for programs and calendars. Never part of a
 * test: nothing turns red because a day has passed.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    ics: { type: 'boolean', default: false },
    within: { type: 'string' },
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const { on, within } = values;
const days = within === undefined ? undefined : /^(\d{1,4})d?$/.exec(within)?.[1];

if (!isDay(on)) refuse(`--on takes a day as YYYY-MM-DD, and "${on}" is none.`);
else if (within !== undefined && days === undefined)
  refuse(`--within takes a number of days, such as 60d, and "${within}" is none.`);
else {
  const { authored, problems } = read(process.cwd());
  const noon = new Date(`${on}T12:00:00Z`);
  const last = dateAfter(on, Number(days ?? 0));
  const every = due(authored, firstOn(authored, holidays(authored.holidayYears), noon));
  const duties = {
    on,
    rows: days === undefined ? every : dueBy(every, last),
    holidayYear: holidayYearDue(authored.holidayYears, last),
  };
  const { rows: helplines, holidayYear } = duties;
  if (values.ics) process.stdout.write(dueCalendar(duties));
  else if (values.json) console.log(JSON.stringify({ on, holidayYear, helplines }, null, 2));
  else console.log(dueTable(duties));
  if (problems.length > 0)
    refuse('Some files could not be read, and are not in this list: run check.');
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
