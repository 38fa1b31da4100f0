import type { Frame } from 'playwright-core';
import { said } from '../browser/setup/phrases.ts';
import type { Act } from './moves.ts';

const named = (name: 'back' | 'restart' | 'close') => said(`app.bars.${name}`);

/** Where each kind of press lands. */
const places: { [kind: string]: { selector: string; words?: string } } = {
  choose: { selector: '.option' },
  change: { selector: '.change' },
  fold: { selector: 'summary' },
  'show all': { selector: '.show-all' },
  back: { selector: '.tool', words: named('back') },
  restart: { selector: '.tool', words: named('restart') },
  close: { selector: '.tool', words: named('close') },
};

/** Does one thing in the frame, waits until it is painted if it is to be, and throws where it cannot be done. */
export async function press(frame: Frame, act: Act): Promise<void> {
  const place = places[act.kind];
  if (!place) throw new Error(`nobody knows how to ${act.kind}`);
  await frame.evaluate(
    async ({ selector, words, nth, stays }) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const found =
        words === undefined
          ? all[(nth ?? 0) % all.length]
          : all.find(({ textContent }) => textContent?.trim() === words);
      if (!found) throw new Error(`no ${selector} "${words ?? nth}" in ${document.body.innerText}`);
      found.click();
      // In a panel that is closed nothing is painted, and a wait for it would never end.
      if (stays) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    {
      selector: place.selector,
      words: act.words ?? place.words,
      nth: act.nth,
      stays: act.kind !== 'close',
    },
  );
}
