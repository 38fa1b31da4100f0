import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { check } from '../build/check.ts';
import { holidays } from '../build/holidays.ts';
import { slim } from '../build/slim.ts';
import { book } from './book/book.ts';
import { materialOf } from './book/material.ts';
import { routeRows } from './route-rows.ts';
import { fail, misuse, progress } from './say.ts';

/** Services are put in order as at this Monday noon, so that the same files draw the same book. */
const INSTANT = '2026-11-23T12:00Z';

/** `waymark draw`: the routes and the review book, in `dist/review/`. */
export async function draw(folder: string, at = INSTANT): Promise<void> {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime()))
    return misuse(`"${at}" is not an instant.`, `Write one such as ${INSTANT}.`);
  const { authored, problems } = check(folder);
  if (problems.length > 0) return fail(problems);
  const step = progress();
  step('drawing the review book');
  const helplines = authored.helplines.map(({ value }) => slim(value, false));
  const rows = routeRows(authored, helplines, holidays(authored.holidayYears), instant);
  const lines = rows.map((row) => JSON.stringify(row));
  const files = {
    'routes.json': `[\n${lines.join(',\n')}\n]\n`,
    ...book(await instance(), materialOf(authored, rows, instant)),
  };
  const out = join(folder, 'dist/review');
  mkdirSync(out, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(out, file), text);
  step();
  console.log(`dist/review: ${rows.length} routes, and the review book.`);
}
