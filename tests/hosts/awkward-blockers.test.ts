import { describe, expect, it } from 'vitest';
import { said, title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { answer, showing, untilShown } from '../browser/setup/visit.ts';
import { leadsTo, linked, standing, without } from './awkward/drop.ts';

const on = real();

/** The frame in the panel, whose name carries the release; not the stand-alone page. */
const FRAME = /en-GB\.[\w-]+\.html$/;

describe('a blocker that drops', () => {
  it('the script, leaves the page as it was and its links leading to help', () =>
    on({ html: linked }, async ({ page, errors }, site) => {
      await without(page, /waymark\.js$/);
      expect(await page.locator('[data-waymark-host]').count()).toBe(0);
      expect(await page.evaluate(() => 'waymark' in window)).toBe(false);
      await page.getByRole('link', { name: 'Find help' }).click();
      await page.getByRole('heading', { name: title('start/who') }).waitFor();
      expect(page.url()).toBe(standing(site));
      expect(errors.filter((text) => text.includes('waymark'))).toEqual([]);
    }));

  it('the frame, leaves a launcher and links that lead to the page', () =>
    on({ html: linked }, async ({ page, pressLauncher }, site) => {
      await without(page, FRAME);
      await pressLauncher();
      const panel = page.locator('[data-waymark-host]');
      expect((await panel.boundingBox()) !== null).toBe(true);
      await page.evaluate(() => window.waymark?.close());
      await expect
        .poll(async () => {
          const address = await leadsTo(page, pressLauncher);
          await page.evaluate(() => window.waymark?.close());
          return address;
        })
        .toBe(standing(site));
      await page.getByRole('link', { name: 'Find help' }).click();
      await page.waitForURL(standing(site));
    }));

  it('everything that is asked for later, as a tunnel does, leaves the conversation whole', () =>
    on({ html: linked }, async ({ page, context, frame, pressLauncher }) => {
      const inside = await frame();
      await context.setOffline(true);
      await pressLauncher();
      await answer(inside, 'start/who child', 'child/danger no', 'child/what told-me');
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('child/told-me') }).waitFor();
      await inside.getByRole('button', { name: said('app.bars.close') }).click();
      await pressLauncher();
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
      expect(await page.locator('[data-waymark-host]').count()).toBe(1);
    }));
});

describe('a network', () => {
  it('that is ten seconds slow, has a plain link meanwhile and the panel in the end', () =>
    on({ html: linked }, async ({ page, frame, pressLauncher }, site) => {
      let arrive = () => {};
      const held = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(FRAME, async (route) => {
        await held;
        await route.continue();
      });
      await page.reload();
      await expect
        .poll(async () => {
          const address = await leadsTo(page, pressLauncher);
          await page.evaluate(() => window.waymark?.close());
          return address;
        })
        .toBe(standing(site));
      arrive();
      const inside = await frame();
      // Ready again: the same corner opens the panel, not a tab.
      await expect
        .poll(async () => {
          await pressLauncher();
          return showing(inside);
        })
        .toBe(true);
    }));

  it('that is gone before the panel is opened for the first time, gives the page’s own link', () =>
    on(
      { html: linked.replace('async', 'data-preload="open"') },
      async ({ page, context, pressLauncher }) => {
        await context.setOffline(true);
        await pressLauncher();
        await page.evaluate(() => window.waymark?.close());
        const link = page.getByRole('link', { name: 'Find help' });
        await expect
          .poll(async () => {
            const stays = await link.evaluate((one) => {
              const press = new MouseEvent('click', { bubbles: true, cancelable: true });
              let kept = false;
              addEventListener(
                'click',
                (event) => {
                  kept = event.defaultPrevented;
                  event.preventDefault();
                },
                { once: true },
              );
              one.dispatchEvent(press);
              return kept;
            });
            await page.evaluate(() => window.waymark?.close());
            return stays;
          })
          .toBe(false);
      },
    ));
});
