import type { Offer, OfferedChannel } from '../model/offer.ts';
import { CardFacts } from './card-facts.tsx';
import { CardHeading } from './card-heading.tsx';
import { CardHours } from './card-hours.tsx';
import { CardSeen } from './card-seen.tsx';
import { Channel } from './channel.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  offer: Offer;
  /** One of the others: what there is to know before a call is folded away. */
  compact?: boolean;
}

/**
 * A helpline as it stands now: how to reach it, and what to know before. The best way in comes
 * before anything there is to read, so that on a phone it is in sight at once.
 */
export function Card({ voice, offer: { helpline, channels }, compact = false }: Props) {
  const before = (
    <>
      <CardFacts voice={voice} helpline={helpline} />
      <CardHours voice={voice} helpline={helpline} />
      <CardSeen voice={voice} helpline={helpline} />
    </>
  );
  const ways = (some: readonly OfferedChannel[]) => (
    <ul class="channels">
      {some.map((offered) => (
        <Channel
          key={offered.channel.id}
          voice={voice}
          helpline={helpline}
          offered={offered}
          look={offered === channels[0] && !compact ? 'primary' : 'secondary'}
        />
      ))}
    </ul>
  );
  return (
    <article class={compact ? 'card card-compact' : 'card'}>
      <CardHeading voice={voice} helpline={helpline} level="h3" />
      {ways(channels.slice(0, 1))}
      <p class="who">{voice.say(`helplines.${helpline.id}.who`)}</p>
      {channels.length > 1 && ways(channels.slice(1))}
      {compact ? (
        <details class="fold">
          <summary>{voice.say('app.card.before')}</summary>
          {before}
        </details>
      ) : (
        before
      )}
    </article>
  );
}
