import type { Frame } from 'playwright-core';
import { inLanguage } from '../browser/setup/phrases.ts';
import type { Act } from './moves.ts';

/** Where each kind of press lands, in a language. */
const placesIn = (tag: string): { [kind: string]: { selector: string; words?: string } } => {
  const { said } = inLanguage(tag);
  const named = (name: 'back' | 'restart' | 'close') => said(`app.bars.${name}`);
  return {
    choose: { selector: '.option' },
    change: { selector: '.change' },
    fold: { selector: 'summary' },
    'show all': { selector: '.show-all' },
    back: { selector: '.tool', words: named('back') },
    restart: { selector: '.tool', words: named('restart') },
    close: { selector: '.tool', words: named('close') },
  };
};

/** Does one thing in the frame, waits until it is painted if it is to be, and throws where it cannot be done. */
export async function press(frame: Frame, act: Act, tag = 'en-GB'): Promise<void> {
  const place = placesIn(tag)[act.kind];
  const chosen = act.chosen && inLanguage(tag).option(...act.chosen);
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
      words: chosen ?? act.words ?? place.words,
      nth: act.nth,
      stays: act.kind !== 'close',
    },
  );
}
