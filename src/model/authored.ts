import type { Flow } from './flow.ts';
import type { Area, Helpline } from './helpline.ts';
import type { Banned } from './never-publish.ts';
import type { Phrases } from './phrases.ts';

/** A value read from a file, with the file's path from the project's root, for saying where. */
export interface From<Value> {
  file: string;
  value: Value;
}

export interface LocalHelplines {
  area: From<Area>;
  helplines: From<Helpline>[];
}

export interface Locale {
  /** BCP 47. */
  tag: string;
  phrases: Phrases;
  /**
   * The file each branch came from: `flows.me` → `locales/en-GB/flows/me.json`, and where in it:
   * `areas.cumbria` → `helplines/areas/cumbria/words/en-GB.json › title`.
   */
  files: Record<string, string>;
}

/** All that authors write, read through the schemas: what rules check and the build ships. */
export interface Authored {
  flows: From<Flow>[];
  helplines: From<Helpline>[];
  areas: LocalHelplines[];
  locales: Locale[];
  /** `helplines/never-publish.json`: numbers and addresses that no file may hold. */
  neverPublish: From<Banned[]>;
  /** `helplines/holidays.json`: the years bank holidays are known for; empty where it cannot be read. */
  holidayYears: number[];
}

/** The language every other is checked against. */
export const SOURCE_LOCALE = 'en-GB';
