import { useEffect, useState } from 'preact/hooks';
import type { Offer } from '../model/offer.ts';
import { Card } from './card.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  offers: readonly Offer[];
}

/**
 * The other helplines, folded away. Their cards are made once the first ones are on screen, so
 * that nobody waits for what they cannot see.
 */
export function More({ voice, offers }: Props) {
  const [ready, makeReady] = useState(false);
  useEffect(() => makeReady(true), []);
  if (offers.length === 0) return null;
  return (
    <details class="section-fold">
      <summary>{voice.say('app.outcome.more')}</summary>
      {ready &&
        offers.map((offer) => <Card key={offer.helpline.id} voice={voice} offer={offer} compact />)}
    </details>
  );
}
