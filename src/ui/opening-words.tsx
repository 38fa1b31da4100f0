import type { Say } from '../model/phrases.ts';
import { LeavingWords } from './leaving-words.tsx';

/**
 * What this is, before anything is asked. With the emergency line and the way to all the numbers,
 * which are on the same screen, it comes to at most 60 words; what is folded away is not counted.
 */
export function OpeningWords({ say }: { say: Say }) {
  return (
    <div class="opening">
      <p class="opening-what">{say('app.opening.what')}</p>
      <p>{say('app.opening.limit')}</p>
      <LeavingWords say={say} />
    </div>
  );
}
