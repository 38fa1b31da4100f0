import type { About } from './about.ts';
import type { Flow } from './flow.ts';
import type { Area, Helpline } from './helpline.ts';
import type { Banned } from './never-publish.ts';
import type { Notes } from './notes.ts';
import type { OwnProject } from './own-project.ts';
import type { Phrases } from './phrases.ts';
import type { Symbols } from './symbols.ts';

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
  /** Of a language whose own file cannot be read: its tag for a name, and nobody has read it. */
  about: About;
  phrases: Phrases;
  /** Pictures beside the answers, in a language that has them. */
  symbols?: Symbols;
  /**
   * The file each branch came from: `flows.me` → `locales/en-GB/flows/me.json`, and where in it:
   * `areas.cumbria` → `helplines/areas/cumbria/words/en-GB.json › title`.
   */
  files: Record<string, string>;
  /** In a project of a site owner's own: what each phrase they changed says in Waymark. */
  replaced?: Record<string, string>;
}

/** All that authors write, read through the schemas: what rules check and the build ships. */
export interface Authored {
  flows: From<Flow>[];
  helplines: From<Helpline>[];
  areas: LocalHelplines[];
  locales: Locale[];
  /** `locales/notes.json`: what a translator has to know of each phrase, and how long it may be. */
  notes: From<Notes>;
  /** `helplines/never-publish.json`: numbers and addresses that no file may hold. */
  neverPublish: From<Banned[]>;
  /** `helplines/holidays.json`: the years bank holidays are known for; empty where it cannot be read. */
  holidayYears: number[];
  /** `waymark.json`, where this is a project of a site owner's own over what Waymark brings along. */
  project?: From<OwnProject>;
}

/** The language every other is checked against. */
export const SOURCE_LOCALE = 'en-GB';
