import { draftOf } from '../exchange/draft-of.ts';
import { chosen } from './chosen-service.ts';
import { jsonText } from './json-text.ts';
import { readRecord } from './read-record.ts';
import { fail } from './say.ts';
import { writeNew } from './write-new.ts';
import { report } from '../build/report.ts';

export interface RecordOptions {
  from: string;
  out?: string;
  service?: string;
}

/**
 * `waymark new helpline --from record.json`: an Open Referral service as a draft of a helpline's file,
 * and everything that is still to be found out. With `--out` the draft is written, and never over a
 * file that is there; else it is printed. `--service` chooses one of many, by name or identifier.
 */
export async function newFromRecord({ from, out, service }: RecordOptions): Promise<void> {
  const record = readRecord(from);
  const choice = 'problems' in record ? record : chosen(record.services, from, service);
  if ('problems' in choice) return fail(choice.problems);
  const { helpline, words, gaps } = draftOf(choice.service);
  const draft = await jsonText(helpline);
  const file = out ?? `helplines/gb/${helpline.id}.json`;
  const refused = out === undefined ? undefined : writeNew(out, draft);
  if (refused) return fail([refused]);
  if (out === undefined) process.stdout.write(draft);
  const named = gaps.map((gap) => ({ ...gap, where: whereOf(gap.where, file, helpline.id) }));
  console.error(`${report(named)}\n`);
  console.error(`Its words, for locales/en-GB/helplines/${helpline.id}.json, to be written anew:`);
  console.error(JSON.stringify(words, null, 2));
}

/** A gap in the words belongs to the file of words. */
function whereOf(where: string, file: string, id: string): string {
  return where.startsWith('words › ')
    ? where.replace('words', `locales/en-GB/helplines/${id}.json`)
    : `${file} › ${where}`;
}
