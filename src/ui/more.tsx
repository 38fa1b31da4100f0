import { useState } from 'preact/hooks';
import type { Offer } from '../model/offer.ts';
import { Card } from './card.tsx';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  offers: readonly Offer[];
}

/** The other helplines, folded away. Their cards are made when it is opened, so that nobody else waits for them. */
export function More({ voice, offers }: Props) {
  const [opened, setOpened] = useState(false);
  if (offers.length === 0) return null;
  return (
    <details
      class="section-fold"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{voice.say('app.outcome.more')}</summary>
      {opened &&
        offers.map((offer) => <Card key={offer.helpline.id} voice={voice} offer={offer} compact />)}
    </details>
  );
}
