import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { said, title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { answer, untilShown } from '../browser/setup/visit.ts';
import { FORGED, hostless, looking, patches, refusals, strangers } from './awkward/tampering.ts';

const on = real();
const link = '<a data-waymark href="{script}/../gb/en-GB.html">Find help</a>';

describe('a page that', () => {
  it.each(patches)('$name, has the panel, the conversation, and the way out', ({ html }) =>
    on({ html }, async ({ page, context, frame, pressLauncher }) => {
      await context.route(/^https:/, (route) => route.fulfill({ body: 'Neutral' }));
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who child', 'child/danger no', 'child/what told-me');
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('child/told-me') }).waitFor();
      await inside.getByRole('button', { name: said('app.bars.close') }).click();
      await pressLauncher();
      await answer(inside, 'start/who me');
      await inside.getByRole('link', { name: said('app.bars.leave') }).click();
      await page.waitForURL('https://neutral.example/');
    }),
  );

  it.each(refusals)('$name, stays as it was, and its links lead to help', ({ html }) =>
    on(
      { html: html.replace('<script src', `${link}<script src`) },
      async ({ page, errors }, site) => {
        await expect.poll(() => site.asked.join()).toContain('waymark.js');
        expect(await page.locator('[data-waymark-host]').count()).toBe(0);
        expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
        await page.getByRole('link', { name: 'Find help' }).click();
        await page.waitForURL(`${site.files}/gb/en-GB.html`);
      },
    ),
  );
});

describe('forged messages', () => {
  it('from another frame on the page change nothing', () =>
    on({ html: strangers }, async ({ page, pressLauncher }) => {
      const inside = await ours(page);
      await pressLauncher();
      await answer(inside, 'start/who child');
      await page.evaluate((all) => {
        const stranger = document.querySelector('iframe');
        stranger?.contentWindow?.postMessage(all, '*');
      }, FORGED);
      await expect.poll(() => page.title()).toBe('Said');
      await answer(inside, 'child/danger no');
      await inside.getByRole('heading', { name: title('child/what') }).waitFor();
      expect(await inside.locator('.transcript').count()).toBe(1);
      expect(page.url()).toContain('127.0.0.1');
    }));

  it('from the page to itself, as if they came from our frame, change nothing', () =>
    on({ html: strangers }, async ({ page, pressLauncher }) => {
      const question = await ours(page);
      await pressLauncher();
      await answer(question, 'start/who child');
      await page.evaluate((all) => {
        const told = (data: unknown) => {
          const source = window;
          dispatchEvent(new MessageEvent('message', { data, source, origin: 'null' }));
          document.dispatchEvent(new MessageEvent('message', { data }));
        };
        for (const message of all) {
          told(message);
          postMessage(message, '*', [new MessageChannel().port2]);
        }
        postMessage('said', '*');
      }, FORGED);
      await expect.poll(() => page.title()).toBe('Said');
      await answer(question, 'child/danger no');
      await question.getByRole('heading', { name: title('child/what') }).waitFor();
      expect(page.url()).toContain('127.0.0.1');
    }));

  it('from the page to our frame, are not heard once it has a host', () =>
    on({ html: looking }, async ({ page, frame, pressLauncher }) => {
      const question = await frame();
      await pressLauncher();
      await answer(question, 'start/who child');
      await page.evaluate(forge, FORGED);
      await answer(question, 'child/danger no');
      await question.getByRole('heading', { name: title('child/what') }).waitFor();
      expect(await page.title()).not.toBe('Heard');
    }));

  it('are heard by a frame that has no host yet, which says only that it is ready: this test can fail', () =>
    on({ html: hostless }, async ({ page, frame }) => {
      await frame();
      await page.evaluate(forge, FORGED);
      await expect.poll(() => page.title()).toBe('Heard');
    }));
});

/** Our frame on a page that has others, once it has begun. */
async function ours(page: Page): Promise<Frame> {
  const found = () => page.frames().find((each) => each.url().includes('en-GB'));
  await expect.poll(() => found() !== undefined).toBe(true);
  const frame = found() ?? page.mainFrame();
  await frame.locator('html:not(.plain)').waitFor({ state: 'attached' });
  return frame;
}

/** Runs in the page: says all of it to the frame, each with a port to answer on. */
function forge(all: readonly unknown[]): void {
  const shadow: unknown = Reflect.get(window, 'shadow');
  const frame = (shadow instanceof ShadowRoot ? shadow : document).querySelector('iframe');
  if (!frame?.contentWindow) throw new Error('there is no frame to be said anything to');
  for (const message of all) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.title = 'Heard';
    };
    frame.contentWindow.postMessage(message, '*', [port2]);
  }
}
