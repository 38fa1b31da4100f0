import type { Channel, Listed } from '../model/helpline.ts';
import type { Say } from '../model/phrases.ts';

interface Props {
  say: Say;
  helpline: Listed;
  channel: Channel;
}

/** What a person must know to use a channel: who it is for, what to press. Never left out. */
export function ChannelNote({ say, helpline, channel }: Props) {
  if (!channel.noted) return null;
  return <p class="note">{say(`helplines.${helpline.id}.channels.${channel.id}`)}</p>;
}
