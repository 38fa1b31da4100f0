import type { Listed } from '../model/helpline.ts';
import type { Say } from '../model/phrases.ts';

interface Props {
  say: Say;
  ages: Listed['ages'];
}

/** Whom a helpline is for, where it is not for everybody. */
export function CardAges({ say, ages: { from, to } = {} }: Props) {
  if (from !== undefined && to !== undefined)
    return <p class="nations">{say('app.card.agesBetween', { from, to })}</p>;
  if (from !== undefined) return <p class="nations">{say('app.card.agesFrom', { from })}</p>;
  // "Under 19" is heard rightly; "up to 18" is often heard as "not 18".
  if (to !== undefined) return <p class="nations">{say('app.card.agesUnder', { age: to + 1 })}</p>;
  return null;
}
