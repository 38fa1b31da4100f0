import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { checked } from '../build/checked.ts';
import { holidays } from '../build/holidays.ts';
import { slim } from '../build/slim.ts';
import { book } from './book/book.ts';
import { materialOf } from './book/material.ts';
import { routeRows } from './route-rows.ts';

/** Services are put in order as at this Monday noon, so that the same files draw the same book. */
const INSTANT = '2026-11-23T12:00Z';

/** `waymark draw`: the routes and the review book, in `dist/review/`. */
const instant = new Date(process.argv[2] ?? INSTANT);
if (Number.isNaN(instant.getTime())) throw new Error(`${process.argv[2]} is not an instant`);

const authored = checked(process.cwd());
const helplines = authored.helplines.map(({ value }) => slim(value, false));
const rows = routeRows(authored, helplines, holidays(authored.holidayYears), instant);
const lines = rows.map((row) => JSON.stringify(row));
const files = {
  'routes.json': `[\n${lines.join(',\n')}\n]\n`,
  ...book(await instance(), materialOf(authored, rows, instant)),
};

const folder = join(process.cwd(), 'dist/review');
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
console.log(`dist/review: ${rows.length} routes, and the review book.`);
