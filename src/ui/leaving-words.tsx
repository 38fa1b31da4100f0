import type { Say } from '../model/phrases.ts';
import { Paragraphs } from './paragraphs.tsx';

/**
 * What leaving does, and what nothing on this page can do, before it first matters. The line that
 * matters most is in sight; the rest is folded under it.
 */
export function LeavingWords({ say }: { say: Say }) {
  return (
    <>
      <details class="fold leaving">
        <summary>{say('app.opening.leaving')}</summary>
        <div class="body">
          <p class="needs-script">{say('app.leaving.does')}</p>
          <p class="plain-only">{say('app.leaving.plain')}</p>
          <Paragraphs text={say('app.leaving.traces')} />
        </div>
      </details>
      {/* The key works only where there is a keyboard and the script has started. */}
      <p class="key-hint needs-script">{say('app.opening.key')}</p>
    </>
  );
}
