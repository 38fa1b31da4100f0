import { SOURCE_LOCALE } from '../../../src/model/authored.ts';
import type { PhraseKey } from '../../../src/model/phrases.ts';
import { read } from '../../../src/build/read.ts';
import { words } from '../../../src/words/say.ts';

const { authored } = read(process.cwd());
const phrases = authored.locales.find(({ tag }) => tag === SOURCE_LOCALE)?.phrases ?? {};
const { say } = words(SOURCE_LOCALE, phrases);

/** What the shipped locale says, so that tests look for what people see. */
export function said(key: PhraseKey, values?: Record<string, string>): string {
  return say(key, values);
}

/** The words of an option: `option('me/adult', 'rather-not')`. */
export function option(address: string, id: string): string {
  return said(`flows.${address.replace('/', '.')}.options.${id}`);
}

/** The title of a step. */
export function title(address: string): string {
  return said(`flows.${address.replace('/', '.')}.title`);
}
