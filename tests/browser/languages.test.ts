import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { page as pageOf } from './setup/host.ts';
import { inLanguage, said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real();
const welsh = inLanguage('cy');
const wales = { html: pageOf('<script src="{script}" async data-region="gb-wls"></script>') };
const before = ['start/who me', 'me/adult adult', 'me/now safe'];

/** The frame in another language, once it is what the person reads. */
async function spoken(page: Page, tag: string): Promise<Frame> {
  await expect
    .poll(() => page.frames().filter((each) => each.url().includes(`/${tag}.`)).length)
    .toBeGreaterThan(0);
  const frame = page.frames().findLast((each) => each.url().includes(`/${tag}.`));
  if (!frame) throw new Error(`nothing speaks ${tag}`);
  // It says where the person starts until it has been told where they are.
  await frame.parentFrame()?.locator('.elsewhere').waitFor({ state: 'attached' });
  return frame;
}

const heading = (frame: Frame) => frame.locator('.step-heading').innerText();
const speak = (frame: Frame, name: string) =>
  frame.getByRole('navigation').getByRole('link', { name, exact: true }).click();
const focused = (frame: Frame) =>
  frame.evaluate(() => (document.hasFocus() ? document.activeElement?.textContent : ''));

describe('in the panel, another language', () => {
  it('opens at the same place, with focus on the question, and goes on from there', () =>
    on(wales, async ({ page, frame, pressLauncher, errors }) => {
      const english = await frame();
      await pressLauncher();
      await answer(english, ...before);
      await speak(english, 'Cymraeg');
      const inside = await spoken(page, 'cy');
      expect(await inside.locator('html').getAttribute('lang')).toBe('cy');
      expect(await heading(inside)).toBe(welsh.title('me/worry'));
      await expect.poll(() => focused(inside)).toBe(welsh.title('me/worry'));
      expect(await english.locator('#app').isVisible()).toBe(false);
      await inside.getByRole('button', { name: welsh.said('app.bars.back'), exact: true }).click();
      expect(await heading(inside)).toBe(welsh.title('me/now'));
      await inside.getByRole('button', { name: welsh.option('me/now', 'safe') }).click();
      await inside.getByRole('button', { name: welsh.option('me/worry', 'images') }).click();
      expect(await heading(inside)).toBe(welsh.title('me/images'));
      expect(errors).toEqual([]);
    }));

  it('can be changed again, and back, without losing the place', () =>
    on(wales, async ({ page, frame, pressLauncher }) => {
      const english = await frame();
      await pressLauncher();
      await answer(english, ...before);
      await speak(english, 'Cymraeg');
      const inside = await spoken(page, 'cy');
      await inside.getByRole('button', { name: welsh.option('me/worry', 'chat') }).click();
      await speak(inside, 'English');
      await expect
        .poll(() => page.frames().filter((each) => each.url().includes('/en-GB.')).length)
        .toBe(2);
      const again = await spoken(page, 'en-GB');
      await expect.poll(() => heading(again)).toBe(title('me/chat'));
    }));

  it('can be changed as often as somebody likes, and keeps the place each time', () =>
    on(wales, async ({ page, frame, pressLauncher }) => {
      const pages = () => page.frames().filter((each) => each.url().includes('/gb-wls/')).length;
      let here = await frame();
      await pressLauncher();
      await answer(here, ...before);
      for (let change = 1; change <= 8; change++) {
        const [name, tag] = change % 2 === 1 ? ['Cymraeg', 'cy'] : ['English', 'en-GB'];
        await speak(here, name);
        await expect.poll(pages).toBe(change + 1);
        here = await spoken(page, tag);
        await expect.poll(() => heading(here)).toBe(inLanguage(tag).title('me/worry'));
      }
    }));

  it('lets a number be rung: the browser itself asks', () =>
    on(wales, async ({ page, frame, pressLauncher }) => {
      const english = await frame();
      await pressLauncher();
      await answer(english, ...before, 'me/worry images');
      await speak(english, 'Cymraeg');
      const inside = await spoken(page, 'cy');
      await expect.poll(() => inside.evaluate(() => document.hasFocus())).toBe(true);
      await inside.locator('.card a[href="tel:08081000900"]').click();
      // What asks whether to call takes the keyboard from the page.
      await expect.poll(() => inside.evaluate(() => document.hasFocus())).toBe(false);
    }));

  it('is gone when the panel is closed, and opening it again finds the start', () =>
    on(wales, async ({ page, frame, pressLauncher }) => {
      const english = await frame();
      await pressLauncher();
      await answer(english, ...before);
      await speak(english, 'Cymraeg');
      const inside = await spoken(page, 'cy');
      await inside.getByRole('button', { name: welsh.said('app.bars.close') }).click();
      await expect
        .poll(() => page.frames().some((each) => each.url().includes('/cy.')))
        .toBe(false);
      await pressLauncher();
      expect(await heading(english)).toBe(title('start/who'));
      expect(await english.locator('#app').isVisible()).toBe(true);
    }));

  it('leaves as quickly: by the link, and by Shift three times', () =>
    on(
      {
        html: pageOf(
          '<script src="{script}" async data-region="gb-wls" data-leave="https://neutral.example/"></script>',
        ),
      },
      async ({ page, context, frame, pressLauncher }, site) => {
        await context.route(/^https:/, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
        );
        for (const way of ['link', 'keys']) {
          await page.goto(site.url);
          const english = await frame();
          await pressLauncher();
          await answer(english, ...before);
          await speak(english, 'Cymraeg');
          const inside = await spoken(page, 'cy');
          await expect.poll(() => inside.evaluate(() => document.hasFocus())).toBe(true);
          if (way === 'link') await inside.locator('[data-leave]').click();
          else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
          await page.waitForURL('https://neutral.example/');
          expect(context.pages().length).toBe(1);
        }
      },
    ));

  it('that does not come leaves the person where they are, says so, and is a link from then on', () =>
    on(wales, async ({ page, frame, pressLauncher, context }) => {
      await context.route(/\/cy\./, (route) => route.abort());
      const english = await frame();
      await pressLauncher();
      await answer(english, ...before);
      await speak(english, 'Cymraeg');
      await english.getByText(said('app.language.failed')).waitFor();
      expect(await heading(english)).toBe(title('me/worry'));
      await context.unroute(/\/cy\./);
      const opened = page.waitForEvent('popup');
      await speak(english, 'Cymraeg');
      const alone = await opened;
      expect(new URL(alone.url()).pathname).toBe('/gb-wls/cy.html');
      expect(await heading(alone.mainFrame())).toBe(welsh.title('start/who'));
    }));

  it('is seen by nobody outside: no more windows to count, no address, no history, no message', () =>
    on(wales, async ({ page, frame, pressLauncher }, site) => {
      const english = await frame();
      await pressLauncher();
      await answer(english, ...before);
      const look = () =>
        page.evaluate(() => [
          window.length,
          history.length,
          location.href,
          document.title,
          performance.getEntriesByType('resource').length,
        ]);
      const seen = await look();
      // All that a page can ask of the frame's own window.
      const windows = () => english.evaluate(() => window.length);
      const counted = await windows();
      const asked = site.asked.length;
      await speak(english, 'Cymraeg');
      await spoken(page, 'cy');
      expect(await look()).toEqual(seen);
      expect(await windows()).toBe(counted);
      expect(site.asked.slice(asked)).toEqual([expect.stringMatching(/^\/gb-wls\/cy\.\w+\.html$/)]);
    }));
});

describe('on the page that stands alone, another language', () => {
  it('opens at the same place, under the same address', () =>
    on({}, async ({ page }, site) => {
      await page.goto(`${site.files}/gb-wls/en-GB.html`);
      await answer(page.mainFrame(), ...before);
      const address = page.url();
      await speak(page.mainFrame(), 'Cymraeg');
      const inside = await spoken(page, 'cy');
      expect(await heading(inside)).toBe(welsh.title('me/worry'));
      expect(page.url()).toBe(address);
      // Nothing is around it that could be closed.
      const close = inside.getByRole('button', { name: welsh.said('app.bars.close') });
      expect(await close.count()).toBe(0);
    }));

  it('is a plain link without script', () =>
    on(
      {},
      async ({ page }, site) => {
        await page.goto(`${site.files}/gb-wls/en-GB.html`);
        await page.getByRole('link', { name: 'Cymraeg' }).click();
        await page.waitForURL(`${site.files}/gb-wls/cy.html`);
        expect(await page.locator('html').getAttribute('lang')).toBe('cy');
      },
      { javaScriptEnabled: false },
    ));

  it('is not offered where nobody asked for it: outside Wales, before anybody has read it', () =>
    on({}, async ({ page }, site) => {
      await page.goto(`${site.files}/gb/en-GB.html`);
      expect(await page.locator('.language').count()).toBe(0);
    }));
});
