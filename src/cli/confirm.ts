import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../build/read.ts';
import { helpline as schema } from '../model/helpline.ts';
import { confirmed } from '../review/confirmed.ts';
import { everyHelpline } from '../review/every-helpline.ts';
import { nearest } from '../review/nearest.ts';
import { confirmedText } from './confirmed-text.ts';
import { isDay } from './day.ts';

/**
 * `waymark confirm <helpline> --by "Name, role" --on YYYY-MM-DD`: writes down that its contacts were
 * checked, of one `--channel` or of all; with `--hours` their hours too. `--source` is the page it was
 * read on.
 */
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  options: {
    by: { ...text, default: '' },
    on: { ...text, default: '' },
    channel: text,
    source: text,
    hours: { type: 'boolean', default: false },
    today: { ...text, default: new Date().toISOString().slice(0, 10) },
  },
  allowPositionals: true,
});
const { by, on, today } = values;
const [id = ''] = positionals;
const every = everyHelpline(read(process.cwd()).authored);
const found = every.find(({ value }) => value.id === id);

if (!found) {
  const meant = nearest(
    id,
    every.map(({ value }) => value.id),
  );
  refuse(`No helpline is called "${id}".`, `The nearest is "${meant ?? 'none'}".`);
} else if (!/\S.*,\s*\S/.test(by)) {
  refuse('--by must say who checked.', 'Write a name and a role: --by "A. Reader, duty editor".');
} else if (!isDay(on)) {
  refuse(`--on takes a day, and "${on}" is none.`, 'Write it as YYYY-MM-DD.');
} else if (on > today) {
  refuse(`${on} is still to come: it is ${today}.`, 'Give the day on which it was checked.');
} else {
  const anew = confirmed(found.value, { ...values, by: by.trim() });
  if ('what' in anew) refuse(`${anew.where}: ${anew.what}`, anew.hint);
  else {
    const read = schema.safeParse(anew);
    if (!read.success)
      refuse('--source must be a web address.', 'Write it whole: https://example.org/contact.');
    else {
      const file = join(process.cwd(), found.file);
      writeFileSync(file, await confirmedText(readFileSync(file, 'utf8'), anew));
      console.log(`${found.file}: checked on ${on} by ${by.trim()}.`);
    }
  }
}

function refuse(what: string, hint: string): void {
  console.error(`${what}\n→ ${hint}`);
  process.exitCode = 1;
}
