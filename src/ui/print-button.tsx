import { useState } from 'preact/hooks';
import type { Say } from '../model/phrases.ts';
import { Icon } from './icon.tsx';
import { printPage } from './print-page.ts';

/** Prints the cards. Where it turns out that nothing can be printed, it gives way to what else helps. */
export function PrintButton({ say }: { say: Say }) {
  const [works, setWorks] = useState(typeof print === 'function');
  return (
    <div role="status">
      {works ? (
        <button type="button" class="quiet-button" onClick={() => setWorks(printPage())}>
          <Icon name="print" />
          {say('app.take.print')}
        </button>
      ) : (
        <p>{say('app.take.notPrinted')}</p>
      )}
    </div>
  );
}
