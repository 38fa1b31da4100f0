import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { page as pageOf, tag } from './setup/host.ts';
import { option, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer, showing, untilShown } from './setup/visit.ts';

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
      await expect.poll(() => page.title()).toBe('Brought back');

      const again = await frame();
      const start = again.locator('h2', { hasText: title('start/who') });
      await start.waitFor({ state: 'attached' });
      expect(await again.locator('.transcript').count()).toBe(0);
      expect(await showing(again)).toBe(false);
      await pressLauncher();
      await untilShown(again);
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

describe('a tab that is loaded anew, as one is that a browser restores', () => {
  it('begins at the start, on the stand-alone page', () =>
    on({}, async ({ page }, site) => {
      await page.goto(`${site.files}/gb/en-GB.html`);
      await answer(page.mainFrame(), 'start/who me', 'me/adult adult', 'me/now safe');
      await page.locator('.show-all').click();
      await page.reload();
      await page.getByRole('button', { name: option('start/who', 'me') }).waitFor();
      expect(await page.locator('.transcript, details[open]').count()).toBe(0);
    }));

  it('has the panel closed, and behind it the start', () =>
    on({}, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult');
      await page.reload();
      const start = (await frame()).locator('h2', { hasText: title('start/who') });
      await start.waitFor({ state: 'attached' });
      const element = await (await frame()).frameElement();
      expect(await element.isVisible()).toBe(false);
      await pressLauncher();
      await element.waitForElementState('visible');
    }));
});
