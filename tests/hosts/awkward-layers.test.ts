import { describe, expect, it } from 'vitest';
import { title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { answer, showing, untilShown } from '../browser/setup/visit.ts';
import { under } from './awkward/corner.ts';
import { layers, modal, screenful } from './awkward/layers.ts';

const on = real();

describe('a page that', () => {
  it.each(layers)('$name, has the launcher and the panel in front of it', ({ html }) =>
    on({ html }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await expect.poll(() => under(page)).toBe('the launcher');
      await pressLauncher();
      await answer(inside, 'start/who child');
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('child/danger') }).waitFor();
    }),
  );

  it('has a modal dialog of its own open, keeps it until it is answered', () =>
    on({ html: modal }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await page.evaluate(() => dispatchEvent(new Event('show')));
      await pressLauncher();
      const first = inside.getByRole('heading', { name: title('start/who') });
      expect(await showing(inside), 'a modal dialog is the page’s own to close').toBe(false);
      await page.getByRole('button', { name: 'Stay' }).click();
      await pressLauncher();
      await untilShown(inside);
      await first.waitFor();
    }));

  it('opens a modal dialog over our panel, has the panel back as it was', () =>
    on({ html: modal }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who child');
      await page.evaluate(() => dispatchEvent(new Event('show')));
      await page.getByRole('button', { name: 'Stay' }).click();
      await answer(inside, 'child/danger no');
      await inside.getByRole('heading', { name: title('child/what') }).waitFor();
    }));

  it('fills the screen with a film, has the launcher back when it is over', () =>
    on({ html: screenful }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      await page.getByRole('button', { name: 'Full screen' }).click();
      await expect.poll(() => page.evaluate(() => !!document.fullscreenElement)).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
      await expect.poll(() => under(page)).toBe('the launcher');
      await pressLauncher();
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
    }));
});
