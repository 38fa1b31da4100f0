import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { page as pageOf, tag } from './setup/host.ts';
import { openTrees } from './setup/open-trees.ts';
import { said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer, untilShown } from './setup/visit.ts';

const on = real();
const hosts = (page: Page) => page.locator('[data-waymark-host]').count();

/** The page and the frames in it: Playwright hears of a frame that is gone a moment after it is. */
const frames = (page: Page) => expect.poll(() => 1 + page.mainFrame().childFrames().length);

describe('a script tag on somebody else’s page', () => {
  it('included twice, makes one launcher and one frame', () =>
    on({ html: pageOf(tag + tag) }, async ({ page, frame }) => {
      await frame();
      expect(await hosts(page)).toBe(1);
      await frames(page).toBe(2);
    }));

  it('in the head, before there is a body, works the same', () =>
    on({ html: pageOf('', '<script src="{script}"></script>') }, async ({ page, frame }) => {
      await frame();
      expect(await hosts(page)).toBe(1);
    }));

  it('added late by another script, works the same', () =>
    on({ html: pageOf('') }, async ({ page, frame }, site) => {
      await page.addScriptTag({ url: `${site.files}/waymark.js` });
      await frame();
      expect(await hosts(page)).toBe(1);
    }));

  it('removed and added again, changes nothing while the first is there', () =>
    on({}, async ({ page, frame }, site) => {
      await frame();
      await page.evaluate(() => document.querySelector('script[src*="waymark"]')?.remove());
      await page.addScriptTag({ url: `${site.files}/waymark.js` });
      expect(await hosts(page)).toBe(1);
      await frames(page).toBe(2);
    }));

  it('destroyed, leaves nothing behind, and can be added again', () =>
    on({}, async ({ page, frame }, site) => {
      await frame();
      await page.evaluate(() => window.waymark?.destroy());
      expect(await hosts(page)).toBe(0);
      await frames(page).toBe(1);
      expect(await page.evaluate(() => 'waymark' in window)).toBe(false);
      await page.addScriptTag({ url: `${site.files}/waymark.js` });
      await frame();
      expect(await hosts(page)).toBe(1);
    }));

  it('moves nothing on the page, and adds one global and one element', () =>
    on({}, async ({ page, frame }) => {
      await frame();
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: 'layout-shift',
              buffered: true,
            });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
          }),
      );
      expect(shift).toBe(0);
      expect(await page.locator('body > *').count()).toBe(4);
    }));

  it('has words laid out only where they are seen: a page that is not asked for help looks for no letters', () =>
    on({}, async ({ page, frame, pressLauncher }) => {
      await openTrees(page);
      await page.reload();
      await frame();
      const text = page.locator('dialog p');
      const boxes = () => text.evaluate((each) => each.getClientRects().length);
      await page.locator('dialog.ready').waitFor({ state: 'attached' });
      expect(await boxes()).toBe(0);
      await pressLauncher();
      expect(await boxes()).toBe(0);
    }));

  it('has words to read while the frame is on its way', () =>
    on(
      { html: pageOf('<script src="{script}" data-preload="open"></script>') },
      async ({ page }) => {
        await openTrees(page);
        await page.reload();
        // Never answered, so that it stays on its way.
        await page.route(/\.html$/, () => {});
        await page.evaluate(() => window.waymark?.open());
        expect(await page.locator('dialog p').isVisible()).toBe(true);
      },
    ));

  it('opens at the flow that a marked link names, instead of following it', () =>
    on(
      {
        html: pageOf(`<a data-waymark="child" href="/elsewhere">Worried about a child?</a>${tag}`),
      },
      async ({ page, frame }) => {
        const inside = await frame();
        await page.getByRole('link', { name: 'Worried about a child?' }).click();
        await inside.getByRole('heading', { name: title('child/danger') }).waitFor();
        expect(new URL(page.url()).pathname).toBe('/');
      },
    ));

  it('opens with a warning at the flow a page asks for', () =>
    on({}, async ({ page, frame }) => {
      const inside = await frame();
      await page.evaluate(() => window.waymark?.open({ flow: 'me', opening: 'warning' }));
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('me/warning') }).waitFor();
    }));

  it('takes its region, area, position and flow from the tag', () =>
    on(
      {
        html: pageOf(
          '<script src="{script}" async data-region="gb-eng" data-area="cumbria" data-position="left" data-flow="child"></script>',
        ),
      },
      async ({ page, frame }) => {
        const inside = await frame();
        expect(new URL(inside.url()).pathname).toMatch(/^\/gb-eng\/cumbria\/en-GB\./);
        await page.mouse.click(80, 860);
        await inside.getByRole('heading', { name: title('child/danger') }).waitFor();
        await answer(inside, 'child/danger no', 'child/what worry');
        expect(await inside.locator('a[href="tel:03332401727"]').first().isVisible()).toBe(true);
      },
    ));

  it('warns once for a wrong option, in one sentence, and takes the safe default', () =>
    on(
      {
        html: pageOf(
          '<script src="{script}" data-region="atlantis" data-leave="javascript:alert(1)"></script>',
        ),
      },
      async ({ page, frame }) => {
        const warnings: string[] = [];
        page.on(
          'console',
          (message) => message.type() === 'warning' && warnings.push(message.text()),
        );
        await page.reload();
        const inside = await frame();
        expect(inside.url()).toContain('/gb/en-GB.');
        expect(warnings.filter((text) => text.includes('data-region'))).toHaveLength(1);
        expect(warnings.filter((text) => text.includes('data-leave'))).toHaveLength(1);
      },
    ));

  it('fetches nothing until it is opened, when told so', () =>
    on(
      { html: pageOf('<script src="{script}" data-preload="open"></script>') },
      async ({ page, frame, pressLauncher }, site) => {
        await frames(page).toBe(1);
        expect(site.asked).toEqual(['/waymark.js']);
        await pressLauncher();
        const inside = await frame();
        await untilShown(inside);
        await inside.getByRole('heading', { name: title('start/who') }).waitFor();
      },
    ));

  it('fills a phone’s screen, and gives focus back to the launcher when it closes', () =>
    on(
      {},
      async ({ frame, pressLauncher, page }) => {
        const inside = await frame();
        await pressLauncher();
        const box = await inside.frameElement().then((element) => element.boundingBox());
        expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 });
        await inside.getByRole('button', { name: said('app.bars.close') }).click();
        await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
      },
      { viewport: { width: 360, height: 740 } },
    ));

  it('lets the page’s own exit keys work while the person is in the panel', () =>
    on(
      {
        html: pageOf(
          `${tag}<script>window.heard = []; addEventListener('keydown', (event) => window.heard.push(event.key))</script>`,
        ),
      },
      async ({ page, frame, pressLauncher }) => {
        const inside = await frame();
        await pressLauncher();
        await answer(inside, 'start/who me');
        await page.keyboard.press('a');
        await page.keyboard.press('Shift');
        await page.keyboard.press('Escape');
        await expect
          .poll(() => page.evaluate(() => Reflect.get(window, 'heard')))
          .toEqual(['Shift', 'Escape']);
      },
    ));
});
