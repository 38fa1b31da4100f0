import type { Say } from '../model/phrases.ts';

/**
 * What this is, before anything is asked. With the emergency line and the way to all the numbers,
 * which are on the same screen, it comes to at most 60 words.
 */
export function OpeningWords({ say }: { say: Say }) {
  return (
    <div class="opening">
      <p class="opening-what">{say('app.opening.what')}</p>
      <p>{say('app.opening.limit')}</p>
      <p>
        {say('app.opening.leaving')}{' '}
        {/* The key works only where there is a keyboard and the script has started. */}
        <span class="key-hint needs-script">{say('app.opening.key')}</span>
      </p>
    </div>
  );
}
