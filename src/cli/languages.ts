import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { read } from '../build/read.ts';
import { coverage } from '../review/coverage.ts';
import { isReviewed } from '../review/is-reviewed.ts';
import { languagesTable } from './languages-table.ts';
import { json, stop } from './say.ts';

const README = 'README.md';
const place = /(<!-- languages -->\n)[^]*?(\n<!-- \/languages -->)/;

export interface LanguagesOptions {
  write?: boolean;
  json?: boolean;
}

/**
 * `waymark languages`: every language, how much of it there is, and who has read it; with `--write`,
 * into the README. Words may be half written.
 */
export async function languages(folder: string, options: LanguagesOptions): Promise<void> {
  const { authored } = read(folder);
  if (options.json) return json(coverage(authored).map(languageRow));
  const text = await format(languagesTable(authored), { parser: 'markdown' });
  if (!options.write) return void process.stdout.write(text);
  const file = join(folder, README);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!place.test(before)) return stop(`${README} has no <!-- languages --> to write it between.`);
  const between = (_: string, open: string, close: string) => `${open}\n${text}${close}`;
  writeFileSync(file, before.replace(place, between));
  console.log(`${README}: the table of languages.`);
}

function languageRow({ locale, written, wanted, length }: ReturnType<typeof coverage>[number]) {
  const { name, english, translated, reviewed } = locale.about;
  return {
    ...{ tag: locale.tag, name, english, written, wanted, length, translated },
    reviewed: isReviewed(locale) ? reviewed : null,
  };
}
