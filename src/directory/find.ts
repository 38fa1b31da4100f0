import type { Listed } from '../model/helpline.ts';
import type { Holidays } from '../model/hours.ts';
import type { AgeBand, ChannelKind, Nation } from '../model/names.ts';
import type { Found, Offer } from '../model/offer.ts';
import { openingAt } from './opening.ts';

export interface Request {
  /** Most important first. */
  needs: readonly string[];
  /** null: anywhere in the UK. */
  nation: Nation | null;
  /** null: not said. */
  age?: AgeBand | null;
  /** The channels the person asked to see first. */
  prefer: readonly ChannelKind[];
  instant: Date;
}

const FIRST = 2;
const NATIONS = 4;

/**
 * Who helps with these needs, in this place, at this instant. First come the best for each need,
 * side by side. After them the order is: the needs as listed; what the person asked to use; a
 * helpline's own place in the need; local before national. Never empty-handed where the directory
 * has anybody: with nothing open among the first, the first that is open joins them; where the
 * nation is not known, the first that is open to all of them.
 */
export function find(
  helplines: readonly Listed[],
  holidays: Holidays,
  { needs, nation, prefer, instant }: Request,
): Found {
  const offers = helplines
    .filter(({ nations }) => nation === null || nations.includes(nation))
    .flatMap((helpline) => {
      const rank = rankOf(helpline, needs, prefer);
      return rank === null ? [] : [{ rank, offer: offer(helpline, holidays, prefer, instant) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map((ranked) => ranked.offer);

  const first = sideBySide(offers, needs, prefer);
  const rest = offers.filter((other) => !first.includes(other));
  const rescue = rescueOf(first, rest, nation);
  if (rescue) first.push(rescue);
  return { first, more: rest.filter((other) => other !== rescue) };
}

/** The best for each need, in the order of the needs, then the next best for any. */
function sideBySide(
  offers: readonly Offer[],
  needs: readonly string[],
  prefer: readonly ChannelKind[],
): Offer[] {
  const chosen = new Set<Offer>();
  for (const need of needs.slice(0, FIRST)) {
    const place = ({ helpline }: Offer) => placeIn(need, helpline, prefer) ?? Infinity;
    const [best] = offers
      .filter((each) => !chosen.has(each) && Number.isFinite(place(each)))
      .sort((a, b) => place(a) - place(b));
    if (best) chosen.add(best);
  }
  for (const next of offers) if (chosen.size < FIRST) chosen.add(next);
  return [...chosen];
}

/** The one that joins the first, where none of those is known to answer this person now. */
function rescueOf(
  first: readonly Offer[],
  rest: readonly Offer[],
  nation: Nation | null,
): Offer | undefined {
  const everywhere = ({ open, helpline }: Offer) =>
    open && (nation !== null || helpline.nations.length === NATIONS);
  const anywhere = ({ open }: Offer) => open;
  if (first.some(everywhere)) return undefined;
  return rest.find(everywhere) ?? (first.some(anywhere) ? undefined : rest.find(anywhere));
}

/** Smaller is earlier; null where it serves none of the needs. */
function rankOf(
  helpline: Listed,
  needs: readonly string[],
  prefer: readonly ChannelKind[],
): number | null {
  const need = needs.findIndex((name) => helpline.serves[name] !== undefined);
  const place = placeIn(needs[need] ?? '', helpline, prefer);
  return place === null ? null : need * 10_000 + place;
}

/** A helpline's place among those that serve one need. */
function placeIn(
  need: string,
  { serves, local, nations, channels }: Listed,
  prefer: readonly ChannelKind[],
): number | null {
  const order = serves[need];
  if (order === undefined) return null;
  const preferred = prefer.length === 0 || channels.some(({ kind }) => prefer.includes(kind));
  // Where two stand level: local first, then what serves more of the UK.
  return (preferred ? 0 : 1000) + order * 10 - (local ? 5 : 0) + (NATIONS - nations.length);
}

const answered: readonly ChannelKind[] = ['phone', 'text', 'chat'];

function offer(
  helpline: Listed,
  holidays: Holidays,
  prefer: readonly ChannelKind[],
  instant: Date,
): Offer {
  const channels = helpline.channels
    .map((channel) => ({
      channel,
      opening: openingAt(channel.hours, instant, helpline.nations, holidays),
    }))
    .sort((a, b) => place(prefer, a.channel.kind) - place(prefer, b.channel.kind));
  const open = channels.some(
    ({ channel, opening }) =>
      answered.includes(channel.kind) && (opening.kind === 'open' || opening.kind === 'always'),
  );
  return { helpline, channels, open };
}

function place(prefer: readonly ChannelKind[], kind: ChannelKind): number {
  const index = prefer.indexOf(kind);
  return index === -1 ? prefer.length : index;
}
