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
  helplines: Listed[];
  holidays: Holidays;
}
