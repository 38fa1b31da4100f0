import type { Listed } from '../model/helpline.ts';
import type { Holidays } from '../model/hours.ts';
import type { ChannelKind, Nation } from '../model/names.ts';
import type { Found, Offer } from '../model/offer.ts';
import { openingAt } from './opening.ts';

export interface Request {
  /** Most important first. */
  needs: readonly string[];
  /** null: anywhere in the UK. */
  nation: Nation | null;
  /** The channels the person asked to see first. */
  prefer: readonly ChannelKind[];
  instant: Date;
}

const FIRST = 2;
const NATIONS = 4;

/**
 * Who helps with these needs, in this place, at this instant. The order is: the needs as listed;
 * what the person asked to use; a helpline's own place in the need; local before national. Never
 * empty-handed where the directory has anybody: with nothing open among the first, the first that
 * is open joins them; where the nation is not known, the first that is open to all of them.
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

  const first = offers.slice(0, FIRST);
  const rest = offers.slice(FIRST);
  const rescue = rescueOf(first, rest, nation);
  if (rescue) first.push(rescue);
  return { first, more: rest.filter((other) => other !== rescue) };
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
  { serves, local, nations, channels }: Listed,
  needs: readonly string[],
  prefer: readonly ChannelKind[],
): number | null {
  const need = needs.findIndex((name) => serves[name] !== undefined);
  const order = serves[needs[need] ?? ''];
  if (order === undefined) return null;
  const preferred = prefer.length === 0 || channels.some(({ kind }) => prefer.includes(kind));
  // Where two stand level: local first, then what serves more of the UK.
  return (
    need * 10_000 +
    (preferred ? 0 : 1000) +
    order * 10 -
    (local ? 5 : 0) +
    (NATIONS - nations.length)
  );
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
