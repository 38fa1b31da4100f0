import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { page as pageOf } from './setup/host.ts';
import { said } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real();

/**
 * Tells the console, again and again, what a press on each of a hundred points would reach. A page
 * that is being left cannot be asked, but it still speaks.
 */
const teller = `<script>
  const look = () => {
    const parts = new Set();
    for (let x = 5; x < innerWidth; x += innerWidth / 10)
      for (let y = 5; y < innerHeight; y += innerHeight / 10) {
        const part = document.elementFromPoint(x, y);
        parts.add(part && part.hasAttribute('data-waymark-host') ? 'ours' : 'theirs');
      }
    console.info('seen: ' + [...parts].sort().join(' and '));
  };
  setInterval(look, 50);
</script>`;

const tag = (options: string) =>
  pageOf(
    `<p>The host's own words.</p>${teller}<script src="{script}" async data-leave="https://neutral.example/" ${options}></script>`,
  );

/** All that has been seen, from the first. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('seen: ')) seen.push(message.text());
  });
  await page.reload();
  await expect.poll(() => seen).not.toEqual([]);
  return seen;
}

describe('while a slow neutral site is on its way', () => {
  it.each([
    ['on a computer', '', { width: 1280, height: 900 }],
    ['on a phone, where the panel fills the screen', '', { width: 360, height: 740 }],
    ['where the panel is a part of the page', 'data-mode="inline"', { width: 1280, height: 900 }],
  ])('nothing of the host’s page is in sight, %s', (_, options, viewport) =>
    on(
      { html: tag(options) },
      async ({ page, context, frame, pressLauncher }) => {
        // Asked for, and never answered.
        await context.route(/^https:/, () => new Promise<void>(() => {}));
        const seen = await watch(page);
        expect(seen[0], 'at first the page is there').toContain('theirs');
        const inside = await frame();
        if (!options) await pressLauncher();
        await answer(inside, 'start/who me');
        const asked = page.waitForRequest('https://neutral.example/');
        await inside
          .getByRole('link', { name: said('app.bars.leave') })
          .click({ noWaitAfter: true });
        await asked;
        const then = seen.length;
        await expect.poll(() => seen.length).toBeGreaterThan(then + 5);
        expect(seen.at(-1)).toBe('seen: ours');
        expect(new URL(page.url()).hostname, 'and it has not gone yet').toBe('127.0.0.1');
      },
      { viewport },
    ),
  );
});
