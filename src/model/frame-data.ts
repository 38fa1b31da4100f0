import type { Aloud } from './about.ts';
import type { Almanac } from './almanac.ts';
import type { Flow } from './flow.ts';
import type { Listed } from './helpline.ts';
import type { Holidays } from './hours.ts';
import type { Nation } from './names.ts';
import type { Phrases } from './phrases.ts';
import type { Symbols } from './symbols.ts';

/** A language that a page can be read in. */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** In itself: `Cymraeg`. */
  name: string;
  /** To everybody here; else only where a host asks for it. */
  offered: boolean;
}

/** All a frame needs to know, written into its document at build. */
export interface FrameData {
  locale: string;
  /** Every language this place has a page in, its own included. */
  languages: Language[];
  /** null where the page is for the whole of the UK. */
  nation: Nation | null;
  area: string | null;
  /** The neutral site that "leave quickly" opens, where the host gives no other. */
  leave: string;
  flows: Flow[];
  phrases: Phrases;
  almanac: Almanac;
  /** What to read out to somebody who speaks English, where this is another language. */
  aloud?: Aloud | undefined;
  symbols?: Symbols | undefined;
  /** Every need, in the order that a list of everybody shows them. */
  needs: string[];
  helplines: Listed[];
  holidays: Holidays;
  /** `YYYY-MM-DD`: the last day on which any of its evidence is less than a year old. */
  limit: string;
}
