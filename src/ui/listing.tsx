import type { Listed } from '../model/helpline.ts';
import { answers } from './answers.ts';
import { CardHeading } from './card-heading.tsx';
import { ChannelLink } from './channel-link.tsx';
import { ChannelNote } from './channel-note.tsx';
import { Channels } from './channels.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  helpline: Listed;
}

/**
 * A helpline in the list of everybody. It is written into the page when the page is built, so it
 * gives the week and never says "open now".
 */
export function Listing({ voice, helpline }: Props) {
  const { say, hoursWords } = voice;
  return (
    <article class="listing">
      <CardHeading voice={voice} helpline={helpline} level="h4" />
      <p class="who">{say(`helplines.${helpline.id}.who`)}</p>
      <Channels items={helpline.channels} channelOf={(channel) => channel}>
        {(channel) => (
          <li key={channel.id}>
            <ChannelLink say={say} channel={channel} title={helpline.title} look="secondary" />
            {(answers(channel.kind) || channel.hours.kind !== 'unknown') &&
              hoursWords(channel.hours).map((line) => (
                <p key={line} class="terms">
                  {line}
                </p>
              ))}
            <ChannelNote say={say} helpline={helpline} channel={channel} />
          </li>
        )}
      </Channels>
      <p class="listing-name">
        <strong>{say('app.card.name')}</strong> {say(`app.name.${helpline.name}`)}
      </p>
    </article>
  );
}
