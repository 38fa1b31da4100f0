import { z } from 'zod';
import { reviewed } from './signature.ts';

const byOn = z.strictObject({ by: z.string().min(2), on: z.iso.date() });

/** A sentence for a person who does not speak English to read out to somebody who does. */
export const aloud = z.strictObject({
  /** As it is written: `I speak Polish. Is there an interpreter, please?` */
  english: z.string().min(10),
  /** The same as it sounds, in the reader's own letters, where those are not Latin. */
  sounds: z.string().min(10).optional(),
});
export type Aloud = z.infer<typeof aloud>;

/** Words that belong to no flow and no service, by the file they are in. */
export const WORD_FILES = ['app', 'loader', 'leaflet', 'needs', 'areas'] as const;
export type WordFile = (typeof WORD_FILES)[number];

/** `locales/<tag>/about.json`: what a language is called, who put it into words, and who has read them. */
export const about = z.strictObject({
  /** In the language itself: `Cymraeg`. */
  name: z.string().min(1),
  english: z.string().min(1),
  /** Null in the language that all others are translated from. */
  translated: byOn.nullable(),
  /** By somebody who grew up with the language, and is not the translator. Null: nobody yet. */
  reviewed: byOn.nullable(),
  /** What to read out on the phone to somebody who speaks no word of it. Null: its readers speak English too. */
  aloud: aloud.nullable().optional(),
  /** How the reader is addressed, and why. */
  address: z.string().min(1).optional(),
  /** An English term, and the one that stands for it everywhere. */
  terms: z.record(z.string(), z.string().min(1)).optional(),
  /** Phrases that are the same as in English by right, by name: `app.cost.free`. */
  same: z.array(z.string()).optional(),
  /** Signatures under the words of a file: `words.app.reviewed`. */
  words: z.partialRecord(z.enum(WORD_FILES), z.strictObject({ reviewed })).optional(),
});
export type About = z.infer<typeof about>;
