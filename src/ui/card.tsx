import type { Offer, OfferedChannel } from '../model/offer.ts';
import { CardFacts } from './card-facts.tsx';
import { CardHeading } from './card-heading.tsx';
import { CardHours } from './card-hours.tsx';
import { CardPlan } from './card-plan.tsx';
import { CardSeen } from './card-seen.tsx';
import { Channel } from './channel.tsx';
import { Channels } from './channels.tsx';
import { ReadOut } from './read-out.tsx';
import { sideBySide } from './side-by-side.ts';
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
export function Card({ voice, offer: { helpline, channels, open }, compact = false }: Props) {
  const [best = [], ...others] = sideBySide(channels, ({ channel }) => channel.pair);
  const closed = !open && channels.some(({ opening }) => opening.kind === 'closed');
  const before = (
    <>
      <CardFacts voice={voice} helpline={helpline} planned={closed} />
      <CardHours voice={voice} helpline={helpline} />
      <CardSeen voice={voice} helpline={helpline} />
    </>
  );
  const ways = (some: readonly OfferedChannel[]) => (
    <Channels items={some} channelOf={({ channel }) => channel}>
      {(offered) => (
        <Channel
          key={offered.channel.id}
          voice={voice}
          helpline={helpline}
          offered={offered}
          look={some === best && !compact ? 'primary' : 'secondary'}
        />
      )}
    </Channels>
  );
  return (
    <article class={compact ? 'card card-compact' : 'card'}>
      <CardHeading voice={voice} helpline={helpline} level="h3" />
      {ways(best)}
      {!compact && <ReadOut voice={voice} helpline={helpline} />}
      {closed && <CardPlan say={voice.say} helpline={helpline} />}
      <p class="who">{voice.say(`helplines.${helpline.id}.who`)}</p>
      {others.length > 0 && ways(others.flat())}
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
