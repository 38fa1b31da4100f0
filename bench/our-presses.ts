import { read } from '../src/build/read.ts';
import { SOURCE_LOCALE } from '../src/model/authored.ts';
import type { PhraseKey } from '../src/model/phrases.ts';
import { words } from '../src/words/say.ts';

/** Three choices that lead to a card, in the words of the shipped locale. */
export function ourPresses(): { press: string; then: string }[] {
  const { authored } = read(process.cwd());
  const phrases = authored.locales.find(({ tag }) => tag === SOURCE_LOCALE)?.phrases ?? {};
  const { say } = words(SOURCE_LOCALE, phrases);
  const said = (key: PhraseKey) => say(key);
  return [
    { press: said('flows.start.who.options.someone'), then: said('flows.someone.danger.title') },
    { press: said('flows.someone.danger.options.no'), then: said('flows.someone.worry.title') },
    { press: said('flows.someone.worry.options.device'), then: said('flows.someone.device.title') },
  ];
}
