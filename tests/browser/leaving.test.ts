import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { page as pageOf } from './setup/host.ts';
import { said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer, untilShown } from './setup/visit.ts';

const on = real();
const NEUTRAL = 'https://neutral.example/';
const tagged = pageOf(`<script src="{script}" async data-leave="${NEUTRAL}"></script>`);

/** The frame in a page that has no loader to answer it. */
const unanswered = pageOf(
  '<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ' +
    'width="800" height="700" src="{script}/../gb/en-GB.html"></iframe>',
);

/** Stands in for every site outside, so that nothing leaves this machine. */
const outside = (context: BrowserContext) =>
  context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title><p>Neutral' }),
  );

describe('leaving quickly', () => {
  it('takes the whole page to the neutral site, and Back does not return', () =>
    on({ html: tagged }, async ({ page, context, frame, pressLauncher }) => {
      await outside(context);
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult');
      await inside.getByRole('link', { name: said('app.bars.leave') }).click();
      await page.waitForURL(NEUTRAL);
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      expect(page.url()).not.toContain('127.0.0.1');
    }));

  it('leaves on Shift three times, from inside the panel', () =>
    on({ html: tagged }, async ({ page, context, frame, pressLauncher }) => {
      await outside(context);
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me');
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.waitForURL(NEUTRAL);
    }));

  it('covers everything at the press itself, before anyone has answered', () =>
    on({ html: unanswered }, async ({ context, frame }) => {
      await outside(context);
      const inside = await frame();
      await answer(inside, 'start/who me');
      const covered = await inside.evaluate(() => {
        document.querySelector<HTMLElement>('a[data-leave]')?.click();
        return [...document.body.children].every(
          (part) => getComputedStyle(part).display === 'none',
        );
      });
      expect(covered).toBe(true);
    }));

  it('opens the neutral site in a new tab where no host answers', () =>
    on({ html: unanswered }, async ({ page, context, frame }) => {
      await outside(context);
      const inside = await frame();
      const tab = context.waitForEvent('page');
      await inside.getByRole('link', { name: said('app.bars.leave') }).click();
      await (await tab).waitForURL(/^https:/);
      expect(page.url()).toContain('127.0.0.1');
    }));

  it('leaves from the stand-alone page by itself, and Back does not return', () =>
    on({}, async ({ page, context }, site) => {
      await outside(context);
      await page.goto(`${site.files}/gb/en-GB.html`);
      await answer(page.mainFrame(), 'start/who me', 'me/adult adult');
      await page.getByRole('link', { name: said('app.bars.leave') }).click();
      await page.waitForURL(/^https:/);
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      expect(page.url()).not.toContain(site.files);
    }));

  it('shows the start, not the last step, to whoever comes back to the page', () =>
    on({ html: tagged }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult');
      await page
        .getByRole('link', { name: 'Another page' })
        .evaluate((link: HTMLElement) => link.click());
      await page.waitForURL(/other/);
      await page.goBack();
      const again = await frame();
      await pressLauncher();
      await untilShown(again);
      await again.getByRole('heading', { name: title('start/who') }).waitFor();
      expect(await again.locator('.transcript').count()).toBe(0);
    }));
});
