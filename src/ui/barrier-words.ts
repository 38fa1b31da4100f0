import type { Shown } from '../model/flow.ts';
import type { Offer } from '../model/offer.ts';
import type { PhraseKey } from '../model/phrases.ts';
import { barrierWays } from './barrier-ways.ts';

/** The phrase that answers for one helpline; null where its ways in are the answer. */
export function barrierWords(shows: Shown, offer: Offer): PhraseKey | null {
  const { id, name, claims } = offer.helpline;
  if (shows === 'name') return `app.name.${name}`;
  if (shows === 'quiet') return barrierWays(shows, offer).length > 0 ? null : 'app.barrier.noQuiet';
  return claims.includes(shows) ? `helplines.${id}.${shows}` : unpublished[shows];
}

const unpublished = {
  tells: 'app.card.tellsUnknown',
  first: 'app.barrier.firstUnknown',
  busy: 'app.barrier.busyUnknown',
} as const;
