import { describe, expect, it } from 'vitest';
import { title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { answer, untilShown } from '../browser/setup/visit.ts';
import { govuk, greedy, leavers } from './awkward/keys.ts';

const on = real();

describe('while the person is in our frame, a page that', () => {
  it.each(leavers)('$name, is left', ({ html, keys }) =>
    on({ html }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me');
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForURL(/other$/);
    }),
  );

  it('has GOV.UK’s exit component, counts the same presses as we do', () =>
    on({ html: govuk }, async ({ page, context, frame, pressLauncher }) => {
      await context.route(/^https:/, (route) => route.fulfill({ body: 'Neutral' }));
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me');
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await expect.poll(() => page.title()).toBe('Shift 2');
      await page.keyboard.press('Shift');
      await page.waitForURL('https://neutral.example/');
    }));

  it('swallows every key, loses none of ours: Tab, Enter, Escape', () =>
    on({ html: greedy }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      const first = inside.getByRole('heading', { name: title('start/who') });
      await untilShown(inside);
      await first.waitFor();
      await inside.getByRole('button').filter({ hasText: /\S/ }).first().focus();
      const start = await inside.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('Tab');
      expect(await inside.evaluate(() => document.activeElement?.textContent)).not.toBe(start);
      await inside.locator('button.option').first().focus();
      await page.keyboard.press('Enter');
      await first.waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await untilShown(inside, 'hidden');
    }));

  it('leaves on Escape, is not left by any other key', () =>
    on({ html: leavers[0]?.html ?? '' }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me');
      for (const key of ['a', 'Enter', 'Shift', 'Tab', ' ']) await page.keyboard.press(key);
      expect(new URL(page.url()).pathname).toBe('/');
      await page.keyboard.press('Escape');
      await page.waitForURL(/other$/);
    }));
});
