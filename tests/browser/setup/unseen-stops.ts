import type { Page } from 'playwright-core';

/** More stops than the longest screen has. */
const FAR = 400;

/**
 * Goes through a page by Tab, there and back, and tells where what has focus was not to be seen whole:
 * under a bar, beyond an edge, or without a ring. It ends where it comes to a stop again.
 */
export async function unseenStops(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const unseen = new Set<string>();
  let stops = 0;
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.collapse(document.body, 0);
  });
  for (const key of ['Tab', 'Shift+Tab']) {
    stops = 0;
    for (; stops < FAR; stops++) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(look, key);
      if (fault === null) break;
      if (fault) unseen.add(`${key}: ${fault}`);
    }
  }
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-stop]'))
      delete each.dataset['stop'];
  });
  return { stops, unseen: [...unseen] };
}

/** In the page: nothing where there is no new stop, words for what is wrong, '' where all is well. */
function look(key: string): string | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body || at.dataset['stop'] === key)
    return null;
  at.dataset['stop'] = key;
  const words = (at.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 50);
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${words}: no ring`;
  // Inside each corner, round as it is, and the middle of each side.
  const [near, midX, midY] = [5, (left + right) / 2, (top + bottom) / 2];
  const spots = [
    [left + near, top + near],
    [midX, top + near],
    [right - near, top + near],
    [left + near, midY],
    [right - near, midY],
    [left + near, bottom - near],
    [midX, bottom - near],
    [right - near, bottom - near],
  ];
  const hidden = spots.filter(([x = 0, y = 0]) => {
    const there = document.elementFromPoint(x, y);
    return !there || !(at.contains(there) || there.contains(at));
  });
  if (hidden.length === 0) return '';
  return `${words}: ${hidden.length} of 8 spots (${Math.round(top)} to ${Math.round(bottom)})`;
}
