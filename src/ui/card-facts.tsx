import type { Listed } from '../model/helpline.ts';
import type { Voice } from './voice.ts';

interface Props {
  voice: Voice;
  helpline: Listed;
  /** The plan for when nobody answers stands elsewhere on the card. */
  planned: boolean;
}

/** What people fear before they ring, and the helpline's own answers, never softened. */
export function CardFacts({ voice: { say }, helpline: { id, name, claims }, planned }: Props) {
  return (
    <dl class="facts">
      <div class="fact">
        <dt>{say('app.card.name')}</dt>
        <dd>{say(`app.name.${name}`)}</dd>
      </div>
      <div class="fact">
        <dt>{say('app.card.tells')}</dt>
        <dd>
          {claims.includes('tells') ? say(`helplines.${id}.tells`) : say('app.card.tellsUnknown')}
        </dd>
      </div>
      {claims.includes('first') && (
        <div class="fact fact-wide">
          <dt>{say('app.card.first')}</dt>
          <dd>{say(`helplines.${id}.first`)}</dd>
        </div>
      )}
      {claims.includes('busy') && !planned && (
        <div class="fact fact-wide">
          <dt>{say('app.card.busy')}</dt>
          <dd>{say(`helplines.${id}.busy`)}</dd>
        </div>
      )}
    </dl>
  );
}
