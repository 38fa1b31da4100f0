import { readFileSync } from 'node:fs';
import type { Phrases } from '../../src/model/phrases.ts';
import { almanacOf } from '../../src/build/almanac-of.ts';
import { wording } from '../../src/frame/wording.ts';
import { authored } from '../../src/ui/phrases.examples.ts';

/** The words of the parts as they ship, in British English. */
const app: Phrases = JSON.parse(readFileSync('locales/en-GB/app.json', 'utf8'));

export const voice = wording({
  locale: 'en-GB',
  phrases: { app, ...authored },
  almanac: almanacOf('en-GB', ['en', 'cy']),
});
export const { say } = voice;
