import { parseArgs } from 'node:util';
import { report } from '../build/report.ts';
import { draftOf } from '../exchange/draft-of.ts';
import { chosen } from './chosen-service.ts';
import { jsonText } from './json-text.ts';
import { readRecord } from './read-record.ts';
import { writeNew } from './write-new.ts';

/**
 * `waymark new helpline --from record.json`: an Open Referral service as a draft of a helpline's file,
 * and everything that is still to be found out. With `--out` the draft is written, and never over a
 * file that is there; else it is printed. `--service` chooses one of many, by name or identifier.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '' },
    out: { type: 'string' },
    service: { type: 'string' },
  },
});
const { from, out } = values;
const record = from
  ? readRecord(from)
  : { problems: [{ where: '--from', what: 'No record is named.', hint: 'Give --from a file.' }] };
const choice = 'problems' in record ? record : chosen(record.services, from, values.service);

if ('problems' in choice) fail(report(choice.problems));
else {
  const { helpline, words, gaps } = draftOf(choice.service);
  const draft = await jsonText(helpline);
  const file = out ?? `helplines/gb/${helpline.id}.json`;
  const refused = out === undefined ? undefined : writeNew(out, draft);
  if (refused) fail(report([refused]));
  else {
    if (out === undefined) process.stdout.write(draft);
    const named = gaps.map((gap) => ({ ...gap, where: whereOf(gap.where, file, helpline.id) }));
    console.error(`${report(named)}\n`);
    console.error(
      `Its words, for locales/en-GB/helplines/${helpline.id}.json, to be written anew:`,
    );
    console.error(JSON.stringify(words, null, 2));
  }
}

/** A gap in the words belongs to the file of words. */
function whereOf(where: string, file: string, id: string): string {
  return where.startsWith('words › ')
    ? where.replace('words', `locales/en-GB/helplines/${id}.json`)
    : `${file} › ${where}`;
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
