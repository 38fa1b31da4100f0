import { parseArgs } from 'node:util';
import { read } from '../build/read.ts';
import { due } from '../review/due.ts';
import { dueTable } from './due-table.ts';

/** `waymark due`: what to check again, oldest evidence first. The one place that reads today's date. */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, on: { type: 'string' } },
});
const on = values.on ?? new Date().toISOString().slice(0, 10);
const { authored, problems } = read(process.cwd());

if (Number.isNaN(Date.parse(`${on}T00:00:00Z`))) {
  console.error(`--on takes a day as YYYY-MM-DD, and "${on}" is none.`);
  process.exitCode = 1;
} else {
  const rows = due(authored);
  console.log(
    values.json ? JSON.stringify(rows, null, 2) : dueTable(rows, new Date(`${on}T00:00:00Z`)),
  );
  if (problems.length > 0) {
    console.error('Some files could not be read, and are not in this list: run check.');
    process.exitCode = 1;
  }
}
