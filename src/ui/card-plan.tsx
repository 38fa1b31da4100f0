import type { Listed } from '../model/helpline.ts';
import type { Say } from '../model/phrases.ts';

interface Props {
  say: Say;
  helpline: Listed;
}

/** What to do when nobody answers, said at once where it is known that nobody does. */
export function CardPlan({ say, helpline: { id, claims } }: Props) {
  if (!claims.includes('busy')) return null;
  return (
    <p class="plan">
      <strong>{say('app.card.busy')}:</strong> {say(`helplines.${id}.busy`)}
    </p>
  );
}
