import type { Listed } from '../model/helpline.ts';
import type { Holidays } from '../model/hours.ts';
import type { ChannelKind } from '../model/names.ts';
import type { Offer, OfferedChannel } from '../model/offer.ts';
import { inOrder } from './in-order.ts';
import { openingAt } from './opening.ts';

/** Channels at whose other end is a person. */
const answered: readonly ChannelKind[] = ['phone', 'text', 'chat'];

/** A helpline as it stands at an instant, its channels as the person asked to see them. */
export function offerOf(
  helpline: Listed,
  holidays: Holidays,
  prefer: readonly ChannelKind[],
  instant: Date,
): Offer {
  const channels = inOrder(helpline.channels, prefer).map((channel) => ({
    channel,
    opening: openingAt(channel.hours, instant, helpline.nations, holidays),
  }));
  return { helpline, channels, open: answers(channels, answered) };
}

/** Does a person answer now, as far as the evidence goes, on a channel of one of these kinds? */
export function answers(
  channels: readonly OfferedChannel[],
  kinds: readonly ChannelKind[],
): boolean {
  return channels.some(
    ({ channel, opening }) =>
      answered.includes(channel.kind) &&
      kinds.includes(channel.kind) &&
      (opening.kind === 'open' || opening.kind === 'always'),
  );
}
