import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { answer, untilShown } from '../browser/setup/visit.ts';
import { under } from './awkward/corner.ts';
import {
  bringing,
  emptied,
  hydrated,
  restless,
  saved,
  swapping,
  written,
} from './awkward/lifecycle.ts';

const on = real();

/** Tells the page to go on to its next, or back to the last, by its own means. */
const tell = (page: Page, what: string) =>
  page.evaluate((type) => void dispatchEvent(new Event(type)), what);

/** The panel's frame that came after `before`, once it has begun. */
async function after(before: Frame, page: Page): Promise<Frame> {
  // Each has an empty one within it, for calls.
  const isNew = (one: Frame) =>
    one !== before && one.parentFrame() === page.mainFrame() && !one.isDetached();
  await expect.poll(() => page.frames().filter(isNew).length).toBe(1);
  const found = page.frames().find(isNew) ?? page.mainFrame();
  await found.locator('html:not(.plain)').waitFor({ state: 'attached' });
  return found;
}

const hosts = (page: Page) => expect.poll(() => page.locator('[data-waymark-host]').count());

describe('a page that', () => {
  it.each([
    { name: 'keeps our tag in its head', html: swapping },
    { name: 'brings our tag in every body', html: bringing },
  ])('swaps its body and $name, has the launcher on each page, and no answer', ({ html }) =>
    on({ html }, async ({ page, frame, pressLauncher }) => {
      let inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me');
      for (const move of ['visit', 'restore', 'visit', 'restore']) {
        await tell(page, move);
        await expect.poll(() => under(page)).toBe('the launcher');
        await hosts(page).toBe(1);
        inside = await after(inside, page);
        await pressLauncher();
        await untilShown(inside);
        await inside.getByRole('heading', { name: title('start/who') }).waitFor();
        await answer(inside, 'start/who child');
      }
    }),
  );

  it('swaps its body, has links of the new one that open the panel', () =>
    on({ html: swapping }, async ({ page, frame }) => {
      const before = await frame();
      await tell(page, 'visit');
      const next = await after(before, page);
      await page.getByRole('link', { name: 'Find help' }).click();
      await untilShown(next);
      await next.getByRole('heading', { name: title('child/danger') }).waitFor();
    }));

  it('is restored from a static copy of itself, has a launcher that lives', () =>
    on({ html: saved }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await hosts(page).toBe(1);
      await pressLauncher();
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
    }));

  it('never comes to rest, has fetched the panel all the same: its log tells nobody who opens', () =>
    on({ html: restless }, async (_, site) => {
      const fetched = () => site.asked.some((each) => /^\/gb\/en-GB\.\w+\.html$/.test(each));
      await expect.poll(fetched).toBe(true);
    }));

  it('writes our tag with document.write, has a launcher and keeps the rest', () =>
    on({ html: written }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await page.getByText('And more').waitFor();
      await pressLauncher();
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
    }));

  it('writes itself anew when it has loaded, is rid of us without an error, and may have us again', () =>
    on({}, async ({ page, frame, errors }, site) => {
      await frame();
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>New</title><h1>Written anew</h1>');
        document.close();
      });
      await hosts(page).toBe(0);
      await page.addScriptTag({ url: `${site.files}/waymark.js` });
      await hosts(page).toBe(1);
      await expect.poll(() => under(page)).toBe('the launcher');
      expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
    }));

  // A page that takes its own body apart may want us gone: only another body brings us back.
  it('empties its body, loses the launcher (a known limit); links still lead to help, and the tag brings it back', () =>
    on({ html: emptied }, async ({ page, frame, errors }, site) => {
      await frame();
      await tell(page, 'visit');
      await hosts(page).toBe(0);
      await page.evaluate(() => window.waymark?.open());
      expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
      await page.addScriptTag({ url: `${site.files}/waymark.js` });
      await expect.poll(() => under(page)).toBe('the launcher');
      await page.evaluate(() => window.waymark?.destroy());
      await page.getByRole('link', { name: 'Find help' }).click();
      await page.waitForURL(`${site.files}/gb/en-GB.html`);
    }));

  it.each([
    {
      name: 'hydrates a part of its body',
      html: hydrated(
        'root',
        '<div id="root"><main><h2>Drawn 0</h2><p>A page of its own</p></main></div>',
      ),
    },
    {
      name: 'draws its part from nothing',
      html: hydrated('root', '<div id="root"></div>', 'render'),
    },
    { name: 'hydrates all of its body', html: hydrated('document.body', '') },
  ])('$name, and draws it again, has us beside it untouched', ({ html }) =>
    on({ html }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who child');
      await tell(page, 'visit');
      await page.getByText('Drawn 1').waitFor();
      await hosts(page).toBe(1);
      await answer(inside, 'child/danger no');
      await inside.getByRole('heading', { name: title('child/what') }).waitFor();
    }),
  );
});
