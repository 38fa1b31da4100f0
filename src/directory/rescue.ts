import type { Offer } from '../model/offer.ts';
import { answers } from './offer.ts';
import type { Request } from './request.ts';

const NATIONS = 4;

/**
 * The one that joins the first, where none of those is known to answer this person now: by a
 * channel they asked for, before any other, since somebody who cannot speak has no use for an
 * open phone line; and where the nation is not known, one that is open to all of them before one
 * that may not be theirs.
 */
export function rescueOf(
  first: readonly Offer[],
  rest: readonly Offer[],
  { nation, prefer }: Request,
): Offer | undefined {
  const open = (offer: Offer) => offer.open;
  const asAsked = (offer: Offer) => answers(offer.channels, prefer);
  const theirs = ({ helpline }: Offer) => nation !== null || helpline.nations.length === NATIONS;
  const levels = [
    (offer: Offer) => theirs(offer) && asAsked(offer),
    (offer: Offer) => theirs(offer) && open(offer),
    asAsked,
    open,
  ];
  for (const enough of levels) {
    if (first.some(enough)) return undefined;
    const found = rest.find(enough);
    if (found) return found;
  }
  return undefined;
}
