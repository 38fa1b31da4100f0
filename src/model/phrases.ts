import type { AppPhrase } from './app-phrases.ts';
import type { LeafletPhrase } from './leaflet-phrases.ts';

/** Phrases named by the files authors write; the rest are listed in `app-phrases.ts`. */
export type PhraseKey =
  | AppPhrase
  | `flows.${string}`
  | `helplines.${string}`
  | `needs.${string}`
  | `areas.${string}`
  | LeafletPhrase;

export type Values = Record<string, string | number>;

/** One phrase in the person's language. Plain text: it never becomes HTML. */
export interface Say {
  (key: PhraseKey, values?: Values): string;
}

/** Does the locale have this phrase? For parts a step may do without: a hint, a body. */
export interface Has {
  (key: PhraseKey): boolean;
}

/** A locale's phrases, nested as in its files: `{ app: { leave: '…' } }`. */
export interface Phrases {
  [key: string]: string | Phrases;
}
