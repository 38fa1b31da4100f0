import { find } from '../../src/directory/find.ts';
import type { Outcome } from '../../src/model/flow.ts';
import type { ChannelKind } from '../../src/model/names.ts';
import type { Found, Offer } from '../../src/model/offer.ts';
import type { Opening } from '../../src/model/opening.ts';
import { bankHolidays, placeIn } from './authored.ts';

/** What is on screen at an outcome, as far as a test reads it. */
export interface Card {
  urgent: boolean;
  /** The helplines offered first, by id, in order. */
  first: string[];
  /** Those under "more ways to get help". */
  more: string[];
  /** Of those offered first, the ones where somebody answers now. */
  openNow: string[];
  /** The ways to reach a helpline, in the order they are shown: `['chat', 'phone']`. */
  ways(helpline: string): ChannelKind[];
  /** What the card says of a channel: `opening('nspcc-helpline phone')`. */
  opening(channel: string): Opening;
  found: Found;
}

/** The card for an outcome, on the page in `folder`, at an instant. */
export function cardAt(
  { needs, urgent }: Outcome,
  { folder, instant, prefer }: { folder: string; instant: Date; prefer: readonly ChannelKind[] },
): Card {
  const { nation, helplines } = placeIn(folder);
  const found = find(helplines, bankHolidays, { needs, nation, prefer, instant });
  const all = [...found.first, ...found.more];

  const offered = (id: string): Offer => {
    const offer = all.find(({ helpline }) => helpline.id === id);
    if (!offer) throw new Error(`${id} is not on this card: ${ids(all).join(', ')}`);
    return offer;
  };
  return {
    urgent,
    first: ids(found.first),
    more: ids(found.more),
    openNow: ids(found.first.filter(({ open }) => open)),
    ways: (id) => offered(id).channels.map(({ channel }) => channel.kind),
    opening(named) {
      const [id = '', name] = named.split(' ');
      const one = offered(id).channels.find(({ channel }) => channel.id === name);
      if (!one) throw new Error(`${id} has no channel called ${name}`);
      return one.opening;
    },
    found,
  };
}

function ids(offers: readonly Offer[]): string[] {
  return offers.map(({ helpline }) => helpline.id);
}
