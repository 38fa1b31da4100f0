import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { real } from '../browser/setup/real.ts';
import { boxes } from './awkward/boxes.ts';

const on = real();

/** How high the body is, and what a press lands on, all over the screen but for the launcher's corner. */
const room = (page: Page) =>
  page.evaluate(() => {
    const under = [];
    for (let y = 5; y < innerHeight - 80; y += 20)
      for (let x = 5; x < innerWidth; x += 100) {
        const found = document.elementFromPoint(x, y);
        under.push(found?.hasAttribute('data-waymark-host') ? 'us' : found?.tagName);
      }
    return { height: document.body.offsetHeight, under };
  });

describe('a page that', () => {
  it.each(boxes)('$name, is as high with us as without, and each press is its own', ({ html }) =>
    on({ html }, async ({ page, frame }) => {
      await frame();
      const withUs = await room(page);
      await page.evaluate(() => window.waymark?.destroy());
      expect(withUs).toEqual(await room(page));
    }),
  );
});
