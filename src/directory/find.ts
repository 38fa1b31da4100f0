import type { Listed } from '../model/helpline.ts';
import type { Holidays } from '../model/hours.ts';
import type { Found } from '../model/offer.ts';
import { inTheirLanguage } from './in-their-language.ts';
import { offerOf } from './offer.ts';
import { compareRanks, rankOf } from './rank.ts';
import type { Request } from './request.ts';
import { rescueOf } from './rescue.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Who helps with these needs, in this place, at this instant, in the order of `Rank`. First come
 * the best for each need, side by side. Never empty-handed where the directory has anybody: with
 * nothing open among the first, one that is open joins them.
 */
export function find(helplines: readonly Listed[], holidays: Holidays, request: Request): Found {
  const offers = helplines
    // Hours are a good part of the work, and most helplines are for somebody else.
    .filter((helpline) => rankOf(helpline, false, request))
    .map((helpline) => offerOf(helpline, holidays, request.prefer, request.instant))
    .flatMap((offer) => {
      const rank = rankOf(offer.helpline, offer.open, request);
      return rank ? [{ rank, offer }] : [];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map((ranked) => ranked.offer);

  const first = inTheirLanguage(sideBySide(offers, request), request);
  const rest = offers.filter((offer) => !first.includes(offer));
  const rescue = rescueOf(first, rest, request);
  if (rescue) first.push(rescue);
  const more = rest.filter((offer) => offer !== rescue);
  return { first, more: inTheirLanguage(more, request) };
}
