import { describe, expect, it } from 'vitest';
import { alone } from './setup/alone.ts';
import { page as pageOf } from './setup/host.ts';
import { kinds } from './setup/kinds.ts';
import { said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { tree } from './setup/tree.ts';
import { answer, untilShown } from './setup/visit.ts';

const at = alone();
const on = real();

/** Main kinds of screen; what is told of them is in `trees/`, to be read by people. */
const looked = [
  'the first screen',
  'a question with answers above it',
  'what a line tells',
  'a card, open',
  'an urgent card',
  'all the numbers, a year too late',
];

describe('what Chromium tells assistive technology', () => {
  it.each(kinds.filter(({ name }) => looked.includes(name)))('of $name', async (kind) => {
    const page = await at(kind);
    await expect(await tree(page)).toMatchFileSnapshot(`trees/${kind.name}.txt`);
  });

  it('of the launcher, closed and open, and of the panel around the frame', () =>
    on({}, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      const closed = await tree(page);
      expect(closed).toContain('button “Find support” hasPopup dialog expanded false');
      expect(closed).not.toMatch(/^ *(dialog|Iframe)/m);
      await pressLauncher();
      await answer(inside, 'start/who me');
      await inside.locator('h2:focus').waitFor();
      const host = await tree(page);
      expect(host, 'the page stays usable').toContain('link “Another page”');
      expect(host).toMatch(/dialog “Find support”\n +Iframe “Find support”/);
      expect(host, 'of what is in the frame, the page’s own tree has nothing').not.toContain(
        title('me/adult'),
      );
      expect(await tree(inside)).toContain(`heading “${title('me/adult')}” focused level 2`);
    }));

  it('of the panel on a phone: that nothing else is there', () =>
    on(
      {},
      async ({ page, frame, pressLauncher }) => {
        await frame();
        await pressLauncher();
        await expect.poll(() => tree(page)).toMatch(/dialog “Find support” modal/);
        expect(await tree(page)).not.toContain('Another page');
      },
      { viewport: { width: 360, height: 740 } },
    ));

  it('of a part of the page: a region, which is no dialog', () =>
    on(
      { html: pageOf('<script src="{script}" async data-mode="inline"></script>') },
      async ({ page, frame }) => {
        await untilShown(await frame());
        const told = await tree(page);
        expect(told).toMatch(/region “Find support”\n +Iframe “Find support”/);
        expect(told).not.toContain('dialog');
      },
    ));

  it('would not go unnoticed: a button that has lost its name', async () => {
    const page = await at({ name: 'the first screen' });
    const before = await tree(page);
    expect(before).toContain(`button “${said('flows.start.who.options.me')}”`);
    await page.evaluate(() =>
      document.querySelector('.option')?.setAttribute('aria-hidden', 'true'),
    );
    expect(await tree(page)).not.toContain(`button “${said('flows.start.who.options.me')}”`);
  });
});
