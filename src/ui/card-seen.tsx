import type { Listed } from '../model/helpline.ts';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  helpline: Listed;
}

/** How old the card's contacts are: the oldest date among them, because that is the weakest. */
export function CardSeen({ voice: { say, dateWords }, helpline: { channels } }: Props) {
  const dates = channels.flatMap(({ checked }) => (checked === null ? [] : [checked])).sort();
  const [oldest] = dates;
  return (
    <p class="seen">
      {oldest !== undefined && say('app.card.seen', { date: dateWords(oldest) })}{' '}
      {dates.length < channels.length && say('app.card.seenUnknown')}
    </p>
  );
}
