import type { Channel } from '../model/helpline.ts';
import type { ChannelKind } from '../model/names.ts';

/**
 * Channels as the person asked to see them, and otherwise as the file has them. Those of one pair
 * stay together, in the file's order, and come as early as the earliest of them would: a person
 * never meets the day line without the night line.
 */
export function inOrder(channels: readonly Channel[], prefer: readonly ChannelKind[]): Channel[] {
  const place = ({ kind }: Channel) => {
    const index = prefer.indexOf(kind);
    return index === -1 ? prefer.length : index;
  };
  const groups = new Map<string, Channel[]>();
  for (const channel of channels) {
    const name = channel.pair === undefined ? `alone ${channel.id}` : `pair ${channel.pair}`;
    groups.set(name, [...(groups.get(name) ?? []), channel]);
  }
  const first = (group: readonly Channel[]) => Math.min(...group.map(place));
  return [...groups.values()].sort((a, b) => first(a) - first(b)).flat();
}
