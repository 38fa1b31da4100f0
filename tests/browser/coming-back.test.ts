import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { page as pageOf, tag } from './setup/host.ts';
import { title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real({ remembers: true });

/** Goes back once the call itself is over: a page that is gone cannot answer it. */
const goBack = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));

/** A host that says in its title when the browser has brought it back from its cache. */
const telling = pageOf(
  `${tag}<script>addEventListener('pageshow', ({ persisted }) => { if (persisted) document.title = 'Brought back' })</script>`,
);

describe('a browser that brings a page back as it was', () => {
  it('brings back no answer: the panel is closed, its frame is new, and it begins at the start', () =>
    on({ html: telling }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now safe');
      await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/other"]')?.click());
      await page.waitForURL(/other/);
      await goBack(page);
      await expect.poll(() => page.title(), { timeout: 20_000 }).toBe('Brought back');

      const again = await frame();
      const start = again.locator('h2', { hasText: title('start/who') });
      await start.waitFor({ state: 'attached' });
      expect(await again.locator('.transcript').count()).toBe(0);
      expect(await start.isVisible()).toBe(false);
      await pressLauncher();
      await start.waitFor({ state: 'visible' });
    }));

  it('brings back the stand-alone page at its start', () =>
    on({}, async ({ page }, site) => {
      await page.goto(`${site.files}/gb/en-GB.html`);
      await answer(page.mainFrame(), 'start/who me', 'me/adult adult');
      await page.goto(site.url);
      await goBack(page);
      await page.getByRole('heading', { name: title('start/who') }).waitFor();
      expect(await page.locator('.transcript').count()).toBe(0);
    }));
});
