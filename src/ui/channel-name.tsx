import type { Channel } from '../model/helpline.ts';
import type { Say } from '../model/phrases.ts';
import { Sentence } from './sentence.tsx';

interface Props {
  say: Say;
  channel: Channel;
}

/** What a channel's link says: `Call 116 123`, `Text SHOUT to 85258`, `Chat online`. */
export function ChannelName({ say, channel }: Props) {
  switch (channel.kind) {
    case 'phone':
      return <Sentence say={say} phrase="app.channel.phone" values={{ number: channel.shown }} />;
    case 'text':
      return channel.word === undefined ? (
        <Sentence say={say} phrase="app.channel.text" values={{ number: channel.shown }} />
      ) : (
        <Sentence
          say={say}
          phrase="app.channel.textWord"
          values={{ number: channel.shown, word: channel.word }}
        />
      );
    case 'email':
      return (
        <span class="address">
          <Sentence say={say} phrase="app.channel.email" values={{ address: channel.address }} />
        </span>
      );
    default:
      return say(`app.channel.${channel.kind}`);
  }
}
