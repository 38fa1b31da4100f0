import type { Shown } from '../model/flow.ts';
import type { ChannelKind } from '../model/names.ts';
import type { Offer, OfferedChannel } from '../model/offer.ts';

/** Nobody near hears these. */
const silent: readonly ChannelKind[] = ['text', 'chat', 'form', 'email'];
const answered: readonly ChannelKind[] = ['phone', 'text', 'chat'];

/**
 * The ways in that belong to an answer: all that make no sound; or, where a line was busy, the one
 * to try now: what is open, or else what the helpline puts first.
 */
export function barrierWays(shows: Shown, { channels }: Offer): OfferedChannel[] {
  if (shows === 'quiet') return channels.filter(({ channel }) => silent.includes(channel.kind));
  if (shows !== 'busy') return [];
  const ways = channels.filter(({ channel }) => answered.includes(channel.kind));
  const open = ways.filter(({ opening }) => opening.kind === 'open' || opening.kind === 'always');
  const [best] = [...open, ...ways];
  return channels.filter((each) => each === best || isPairOf(best, each));
}

/** Two that belong together are shown together, or not at all. */
function isPairOf(one: OfferedChannel | undefined, other: OfferedChannel): boolean {
  return one?.channel.pair !== undefined && one.channel.pair === other.channel.pair;
}
