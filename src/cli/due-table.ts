import { count } from '../build/report.ts';
import { isStale } from '../directory/evidence.ts';
import type { Due } from '../review/due.ts';

const heading = ['helpline', 'contact', 'hours', 'cards'];

/** The list as a table, a helpline a row, with its pages to open below it. `!` marks a year or more. */
export function dueTable(rows: readonly Due[], on: Date): string {
  const cells = rows.map(({ id, contact, hours, outcomes }) => [
    id,
    dated(contact, on),
    hours === undefined ? 'none shown' : dated(hours, on),
    String(outcomes),
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
    `${count(rows.length, 'helpline')}, oldest evidence first. ! is over a year old on ${on.toISOString().slice(0, 10)}, or has no date.`,
  ].join('\n');
}

function dated(date: string | null, on: Date): string {
  return `${date ?? 'undated'}${isStale(date, on) ? ' !' : ''}`;
}
