import type { Facts } from '../conversation/facts.ts';
import { find } from '../directory/find.ts';
import type { Outcome } from '../model/flow.ts';
import type { FrameData } from '../model/frame-data.ts';
import type { Found } from '../model/offer.ts';

/** What a page knows by itself of who helps: where it is for, its language, who is there, and the holidays. */
export type Page = Pick<FrameData, 'nation' | 'locale' | 'helplines' | 'holidays'>;

/** Who is on the card of an outcome, for this person, now. Where the page is for wins over what they say. */
export function cardOf(page: Page, { needs }: Outcome, facts: Facts, instant: Date): Found {
  return find(page.helplines, page.holidays, {
    needs,
    nation: page.nation ?? facts.nation,
    age: facts.age,
    prefer: facts.prefer,
    // Everybody here answers in English: for its readers nothing changes.
    ...(page.locale.startsWith('en') ? {} : { language: page.locale }),
    instant,
  });
}
