import { readFileSync } from 'node:fs';
import type { Phrases } from '../../src/model/phrases.ts';
import { wording } from '../../src/frame/wording.ts';
import { authored } from '../../src/ui/phrases.examples.ts';

/** The words of the parts as they ship, in British English. */
const app: Phrases = JSON.parse(readFileSync('locales/en-GB/app.json', 'utf8'));

export const voice = wording('en-GB', { app, ...authored });
export const { say } = voice;
