import type { Flow } from './flow.ts';
import type { Listed } from './helpline.ts';
import type { Holidays } from './hours.ts';
import type { Nation } from './names.ts';
import type { Phrases } from './phrases.ts';

/** All a frame needs to know, written into its document at build. */
export interface FrameData {
  locale: string;
  /** null where the page is for the whole of the UK. */
  nation: Nation | null;
  area: string | null;
  /** The neutral site that "leave quickly" opens, where the host gives no other. */
  leave: string;
  flows: Flow[];
  phrases: Phrases;
  /** Every need, in the order that a list of everybody shows them. */
  needs: string[];
  helplines: Listed[];
  holidays: Holidays;
  /** `YYYY-MM-DD`: the last day on which any of its evidence is less than a year old. */
  limit: string;
}
