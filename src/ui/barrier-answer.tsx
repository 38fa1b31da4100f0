import type { Shown } from '../model/flow.ts';
import type { Offer } from '../model/offer.ts';
import { barrierWays } from './barrier-ways.ts';
import { barrierWords } from './barrier-words.ts';
import { Channel } from './channel.tsx';
import { Channels } from './channels.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  shows: Shown;
  offers: readonly Offer[];
  /** All that is known of every helpline is more than a year old. */
  past: boolean;
}

/**
 * What might stop a person, answered by each helpline that was first on their card: in its own
 * published words, or by saying that none were found. Nothing is promised in its name here.
 */
export function BarrierAnswer({ voice, shows, offers, past }: Props) {
  const { say } = voice;
  if (offers.length === 0) return null;
  return (
    <div class="barrier">
      <p class="barrier-asks">
        {say(shows === 'quiet' ? 'app.barrier.quiet' : `app.card.${shows}`)}
      </p>
      {past && <p class="past">{say('app.card.past')}</p>}
      {offers.map((offer) => {
        const words = barrierWords(shows, offer);
        const ways = barrierWays(shows, offer);
        return (
          <section key={offer.helpline.id} class="barrier-helpline">
            <h3 class="barrier-title">{offer.helpline.title}</h3>
            {words && <p class="barrier-words">{say(words)}</p>}
            {ways.length > 0 && (
              <Channels items={ways} channelOf={({ channel }) => channel}>
                {(way) => (
                  <Channel
                    key={way.channel.id}
                    voice={voice}
                    helpline={offer.helpline}
                    offered={way}
                    look="secondary"
                  />
                )}
              </Channels>
            )}
          </section>
        );
      })}
    </div>
  );
}
