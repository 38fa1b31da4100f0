import { describe, expect, it } from 'vitest';
import { page, tag } from './setup/host.ts';
import { said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { type Visit, answer, untilShown } from './setup/visit.ts';

const on = real();
const warning = '<script src="{script}" async data-flow="me" data-opening="warning"></script>';
const link =
  '<a id="help" href="{script}" data-waymark="me" data-waymark-opening="warning">Get help</a>';

/** The heading of a step, whether or not the panel is open around it. */
const heading = async ({ frame }: Visit, address: string) =>
  (await frame()).locator('h2', { hasText: title(address) });

describe('on a site that has just stopped a search, in real Chromium', () => {
  it('the launcher opens at the warning, with what this is and every way out still there', () =>
    on({ html: page(warning) }, async (person) => {
      const inside = await person.frame();
      await (await heading(person, 'me/warning')).waitFor({ state: 'attached' });
      await person.pressLauncher();
      await untilShown(inside);
      await (await heading(person, 'me/warning')).waitFor();
      for (const words of ['app.opening.what', 'app.opening.limit', 'app.opening.leaving'] as const)
        expect(await inside.getByText(said(words)).first().isVisible(), words).toBe(true);
      for (const way of ['a[data-leave]', '.bottom-bar a[href="tel:999"]', '.show-all'])
        expect(await inside.locator(way).isVisible(), way).toBe(true);
      await inside.locator('.show-all').click();
      expect(await inside.locator('details.all-numbers a[href^="tel:"]').count()).toBeGreaterThan(
        9,
      );
      expect(person.errors).toEqual([]);
    }));

  it('help is one tap from the warning', () =>
    on({ html: page(warning) }, async (person) => {
      const inside = await person.frame();
      await person.pressLauncher();
      await untilShown(inside);
      await (await heading(person, 'me/warning')).waitFor();
      await answer(inside, 'me/warning help');
      const call = inside.locator('main a[href="tel:08081000900"]').first();
      await call.waitFor();
      expect(await call.isVisible()).toBe(true);
    }));

  it('a page’s own script opens it, and a link does', () =>
    on({ html: page(tag + link) }, async (person) => {
      const { page: host } = person;
      await (await heading(person, 'start/who')).waitFor({ state: 'attached' });
      await host.evaluate(() => window.waymark?.open({ flow: 'me', opening: 'warning' }));
      await untilShown(await person.frame());
      await (await heading(person, 'me/warning')).waitFor();
      await host.evaluate(() => window.waymark?.close());
      await (await heading(person, 'start/who')).waitFor({ state: 'attached' });
      await host.click('#help');
      await untilShown(await person.frame());
      await (await heading(person, 'me/warning')).waitFor();
    }));

  it('a flow with no warning, and an opening nobody has heard of, open as usual, and say so', () =>
    on({}, async (person) => {
      const { page: host } = person;
      const warned: string[] = [];
      host.on('console', (message) => {
        if (message.text().includes('cannot be')) warned.push(message.text());
      });
      await person.frame();
      await host.evaluate(() => window.waymark?.open({ flow: 'police', opening: 'warning' }));
      await (await heading(person, 'police/now')).waitFor();
      await host.evaluate(() => window.waymark?.open({ flow: 'me', opening: 'loud' }));
      await (await heading(person, 'me/adult')).waitFor();
      expect(warned).toEqual([
        'Waymark: open() opening cannot be "warning", so none is used.',
        'Waymark: open() opening cannot be "loud", so none is used.',
      ]);
    }));

  it('starting again comes back to the warning, and closing to where the page begins', () =>
    on({}, async (person) => {
      const inside = await person.frame();
      await person.page.evaluate(() => window.waymark?.open({ flow: 'me', opening: 'warning' }));
      await answer(inside, 'me/warning carry-on');
      await inside.getByRole('button', { name: said('app.bars.restart') }).click();
      await (await heading(person, 'me/warning')).waitFor();
      await inside.getByRole('button', { name: said('app.bars.close') }).click();
      await (await heading(person, 'start/who')).waitFor({ state: 'attached' });
    }));
});
