import type { ChannelKind } from '../model/names.ts';

/**
 * Does somebody have to be there for this channel to work? Then its hours are always spoken of,
 * even to say that nobody knows them. A page, a form or a mailbox is simply there.
 */
export function answers(kind: ChannelKind): boolean {
  return kind === 'phone' || kind === 'text' || kind === 'chat' || kind === 'visit';
}
