import type { Offer } from '../model/offer.ts';
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

/** A helpline as it stands now: how to reach it, and what to know before. */
export function Card({ voice, offer: { helpline, channels }, compact = false }: Props) {
  const before = (
    <>
      <CardFacts voice={voice} helpline={helpline} />
      <CardHours voice={voice} helpline={helpline} />
      <CardSeen voice={voice} helpline={helpline} />
    </>
  );
  return (
    <article class={compact ? 'card card-compact' : 'card'}>
      <CardHeading voice={voice} helpline={helpline} level="h3" />
      <ul class="channels">
        {channels.map((offered, index) => (
          <Channel
            key={offered.channel.id}
            voice={voice}
            helpline={helpline}
            offered={offered}
            look={index === 0 && !compact ? 'primary' : 'secondary'}
          />
        ))}
      </ul>
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
