import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../build/read.ts';
import { helpline as schema } from '../model/helpline.ts';
import { isOurs } from '../model/ours.ts';
import { confirmed } from '../review/confirmed.ts';
import { everyHelpline } from '../review/every-helpline.ts';
import { nearest } from '../review/nearest.ts';
import { confirmedText } from './confirmed-text.ts';
import { isDay } from './day.ts';
import { misuse } from './say.ts';

export interface ConfirmOptions {
  by: string;
  on: string;
  channel?: string;
  source?: string;
  hours?: boolean;
  today: string;
}

/**
 * `waymark confirm <helpline> --by "Name, role" --on YYYY-MM-DD`: writes down that its contacts were
 * checked, of one `--channel` or of all; with `--hours` their hours too. `--source` is the page it was
 * read on.
 */
export async function confirm(folder: string, id: string, options: ConfirmOptions): Promise<void> {
  const { on, today } = options;
  const by = options.by.trim();
  const every = everyHelpline(read(folder).authored);
  const found = every.find(({ value }) => value.id === id);
  const ids = every.map(({ value }) => value.id);
  if (!found)
    return misuse(`No helpline is called "${id}".`, `The nearest is "${nearest(id, ids)}".`);
  if (isOurs(found.file))
    return misuse(
      `"${id}" is Waymark's own, and is confirmed there for every site.`,
      `For a version of your own: waymark new helpline --like ${id}. What Waymark changes in it then no longer reaches you.`,
    );
  if (!/\S.*,\s*\S/.test(by))
    return misuse(
      '--by must say who checked.',
      'Write a name and a role: --by "A. Reader, duty editor".',
    );
  if (!isDay(on))
    return misuse(`--on takes a day, and "${on}" is none.`, 'Write it as YYYY-MM-DD.');
  if (on > today)
    return misuse(
      `${on} is still to come: it is ${today}.`,
      'Give the day on which it was checked.',
    );
  const anew = confirmed(found.value, { hours: false, ...options, by });
  if ('what' in anew) return misuse(`${anew.where}: ${anew.what}`, anew.hint);
  if (!schema.safeParse(anew).success)
    return misuse(
      '--source must be a web address.',
      'Write it whole: https://example.org/contact.',
    );
  const file = join(folder, found.file);
  writeFileSync(file, await confirmedText(readFileSync(file, 'utf8'), anew));
  console.log(`${found.file}: checked on ${on} by ${by}.`);
}
