import { count } from '../build/report.ts';
import type { Due } from '../review/due.ts';
import type { Duties } from './due-calendar.ts';

const heading = ['helpline', 'contact', 'hours', 'due', 'first', 'cards'];

/** The list as a table, a helpline a row, with its pages to open below it. `!` marks what is due already. */
export function dueTable({ rows, holidayYear, on }: Duties): string {
  const cells = rows.map((row) => [
    row.id,
    row.contact ?? 'undated',
    row.hours === undefined ? 'none shown' : (row.hours ?? 'undated'),
    dueWords(row, on),
    String(row.first),
    String(row.outcomes),
  ]);
  const widths = heading.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(heading),
    ...rows.flatMap(({ addresses }, place) => [
      line(cells[place] ?? []),
      ...addresses.map((address) => `    ${address}`),
    ]),
    '',
    `${count(rows.length, 'helpline')}, oldest evidence first. ! is a year old or more on ${on}, or has no date.`,
    'first: on how many cards it stands first; cards: how many can offer it.',
    ...(holidayYear === null
      ? []
      : [`helplines/holidays.json: add ${holidayYear}, once its bank holidays are announced.`]),
  ].join('\n');
}

function dueWords({ due }: Due, on: string): string {
  if (due === null) return 'now !';
  return due <= on ? `${due} !` : due;
}
