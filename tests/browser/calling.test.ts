import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CALL_FRAME } from '../../src/ui/call-frame.ts';
import { page as pageOf } from './setup/host.ts';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real();

/**
 * What became of a press: `blocked`, as Chromium says on its console; `launched`, as it says too;
 * or `asked`: the browser itself asks whether to open the phone app, and takes the focus.
 */
async function fateOf(page: Page, frame: Frame, href: string): Promise<string> {
  const said = page
    .waitForEvent('console', {
      predicate: (message) => /blocked by sandbox|Launched external handler/.test(message.text()),
    })
    .then((message) => (/blocked/.test(message.text()) ? 'blocked' : 'launched'));
  const asked = frame.evaluate(
    () =>
      new Promise<string>((resolve) =>
        addEventListener('blur', () => resolve('asked'), { once: true }),
      ),
  );
  await frame.locator(`a[href="${href}"]`).locator('visible=true').first().click();
  return Promise.race([said, asked]);
}

const sandboxed = (tokens: string) =>
  pageOf(
    `<iframe sandbox="${tokens}" width="800" height="700" src="{script}/../gb/en-GB.html"></iframe>`,
  );

describe('a call button', () => {
  it('reaches the phone, from the panel', () =>
    on({}, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now crisis');
      expect(await fateOf(page, inside, 'tel:116123')).toBe('asked');
    }));

  it('reaches the emergency line, from the first screen', () =>
    on({}, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      expect(await fateOf(page, inside, 'tel:999')).toBe('asked');
    }));

  it('is killed by a sandbox of allow-scripts alone: this test can fail', () =>
    on({ html: sandboxed('allow-scripts') }, async ({ page, frame }) => {
      expect(await fateOf(page, await frame(), 'tel:999')).toBe('blocked');
    }));

  describe('on a page whose own policy lets no frame in but ours', () => {
    const careful = {
      headers: { 'content-security-policy': "frame-src http://localhost:*; object-src 'none'" },
    };
    const refused = (errors: string[]) => errors.filter((said) => /frame-src/.test(said));

    it.each(['tel:116123', 'sms:85258?body=SHOUT', 'mailto:jo@samaritans.org'])(
      '%s still reaches the device, and the page is told of no refusal',
      (href) =>
        on(careful, async ({ page, frame, pressLauncher, errors }) => {
          const inside = await frame();
          await pressLauncher();
          await answer(inside, 'start/who me', 'me/adult adult', 'me/now crisis');
          expect(await fateOf(page, inside, href)).toMatch(/^(asked|launched)$/);
          expect(refused(errors)).toEqual([]);
        }),
    );

    it('would be dead in the frame itself: this test can fail', () =>
      on(careful, async ({ frame, pressLauncher, errors }) => {
        const inside = await frame();
        await pressLauncher();
        const link = inside.locator('.emergency');
        await link.evaluate((each) => each.removeAttribute('target'));
        await link.click();
        await expect.poll(() => refused(errors)).not.toEqual([]);
      }));
  });

  it('is opened in the frame for it, which is in the page; web links have a tab of their own', () =>
    on({}, async ({ frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now crisis');
      const names = await inside
        .locator(':is(a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"])')
        .evaluateAll((links) => [...new Set(links.map((each) => each.getAttribute('target')))]);
      expect(names).toEqual([CALL_FRAME]);
      expect(await inside.locator(`iframe[name="${CALL_FRAME}"]`).count()).toBe(1);
      const web = inside.locator('a[href^="https:"]');
      const bare = inside.locator(
        'a[href^="https:"]:not([target="_blank"][rel="noopener noreferrer"])',
      );
      expect(await web.count()).toBeGreaterThan(10);
      expect(await bare.count()).toBe(0);
    }));

  it('sends a text message to the message app', () =>
    on({}, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now crisis');
      expect(await fateOf(page, inside, 'sms:85258?body=SHOUT')).toBe('asked');
    }));
});
