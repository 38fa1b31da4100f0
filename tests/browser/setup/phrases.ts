import { SOURCE_LOCALE } from '../../../src/model/authored.ts';
import type { PhraseKey } from '../../../src/model/phrases.ts';
import { read } from '../../../src/build/read.ts';
import { words } from '../../../src/words/say.ts';

const { authored } = read(process.cwd());

/** What a shipped locale says, so that tests look for what people see. */
export function inLanguage(tag: string) {
  const phrases = authored.locales.find((locale) => locale.tag === tag)?.phrases ?? {};
  const { say } = words(tag, phrases);
  const of = (address: string) => `flows.${address.replace('/', '.')}` as const;
  return {
    said: (key: PhraseKey, values?: Record<string, string>) => say(key, values),
    /** The words of an option: `option('me/adult', 'rather-not')`. */
    option: (address: string, id: string) => say(`${of(address)}.options.${id}`),
    /** The title of a step. */
    title: (address: string) => say(`${of(address)}.title`),
  };
}

export const { said, option, title } = inLanguage(SOURCE_LOCALE);
