import type { Channel } from '../model/helpline.ts';
import type { Say } from '../model/phrases.ts';
import { CALL_FRAME } from './call-frame.ts';
import { ChannelName } from './channel-name.tsx';
import { Icon } from './icon.tsx';

interface Props {
  say: Say;
  channel: Channel;
  /** The helpline's name, for those who hear links one by one. */
  title: string;
  look: 'primary' | 'secondary';
}

/**
 * The way to a helpline. Numbers and addresses are opened in a frame of our own, so that no page
 * around us can stop a call; web pages open a tab of their own, and are told nothing of this one.
 */
export function ChannelLink({ say, channel, title, look }: Props) {
  const inTab = 'address' in channel && channel.kind !== 'email';
  return (
    <a
      class={`channel-link channel-link-${look}`}
      href={hrefOf(channel)}
      {...(inTab ? { target: '_blank', rel: 'noopener noreferrer' } : { target: CALL_FRAME })}
    >
      <Icon name={channel.kind} />
      <span class="channel-words">
        <ChannelName say={say} channel={channel} />
        {inTab && (
          <>
            {' '}
            <span class="unseen">({title})</span>{' '}
            <small class="new-tab">{say('app.channel.newTab')}</small>
          </>
        )}
      </span>
    </a>
  );
}

function hrefOf(channel: Channel): string {
  switch (channel.kind) {
    case 'phone':
      return `tel:${channel.dial}`;
    case 'text':
      return `sms:${channel.dial}${channel.word === undefined ? '' : `?body=${encodeURIComponent(channel.word)}`}`;
    case 'email':
      return `mailto:${channel.address}`;
    default:
      return channel.address;
  }
}
