import type { Phrases } from '../model/phrases.ts';

/** The phrase of this name as it is written, or nothing where there is none. */
export function phraseAt(phrases: Phrases, key: string): string | undefined {
  let here: string | Phrases | undefined = phrases;
  for (const name of key.split('.')) here = typeof here === 'object' ? here[name] : undefined;
  return typeof here === 'string' ? here : undefined;
}
