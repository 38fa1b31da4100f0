import { readFileSync } from 'node:fs';
import type { Phrases } from '../../src/model/phrases.ts';
import { words } from '../../src/words/say.ts';

const app: Phrases = JSON.parse(readFileSync('locales/en-GB/app.json', 'utf8'));

/** The words that ship in English. */
export const { say } = words('en-GB', { app });
