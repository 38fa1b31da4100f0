import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READY_WITHIN } from '../../src/loader/guest.ts';
import { faults } from './setup/axe.ts';
import type { HostPage } from './setup/host.ts';
import { openTrees } from './setup/open-trees.ts';
import { said } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer, type Visit } from './setup/visit.ts';

const on = real();
const phone = { width: 360, height: 740 };
const card = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'];
/** A host's page without a fault of its own. */
const host = (attributes: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title></head>
<body><main><h1>A host's own page</h1><p>Words.</p><script src="{script}" async ${attributes}></script></main></body></html>`;

/** As the page has it, with the frame in it; and pressed, with what was answered. */
async function opened({ frame, pressLauncher }: Visit, ...answers: string[]) {
  const inside = await frame();
  await pressLauncher();
  await answer(inside, ...answers);
  await inside.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
}

type State = [
  name: string,
  how: HostPage & { explained?: string[] },
  come: (person: Visit) => Promise<unknown>,
  options?: BrowserContextOptions,
];

const states: State[] = [
  ['the launcher, closed', { html: host('') }, ({ frame }) => frame()],
  ['a quiet launcher', { html: host('data-launcher="quiet"') }, ({ frame }) => frame()],
  ['the panel at its first screen', { html: host('') }, (person) => opened(person)],
  [
    'the panel at a card, dark',
    { html: host('data-theme="dark"') },
    (person) => opened(person, ...card),
  ],
  [
    'the panel in a brand’s own colour',
    { html: host('data-colour="#5b2c83" data-radius="0"') },
    (person) => opened(person, ...card),
  ],
  [
    'the panel that fills a phone',
    { html: host('') },
    (person) => opened(person, ...card),
    { viewport: phone },
  ],
  [
    'a part of the page',
    // HTML lets a dialog be no region. Browsers tell it as one: tests/browser/tree.test.ts.
    { html: host('data-mode="inline"'), explained: ['aria-allowed-role: div,dialog'] },
    async ({ frame }) => answer(await frame(), ...card),
  ],
  [
    'the warning on a page that stopped a search',
    { html: host('data-flow="me" data-opening="warning"') },
    (person) => opened(person),
  ],
  [
    'the offer to carry on, before answers are forgotten',
    { html: host('data-forget="5"') },
    async (person) => {
      await opened(person, 'start/who me');
      const inside = await person.frame();
      await inside.evaluate(() => {
        const time = Date.prototype.getTime;
        Date.prototype.getTime = function () {
          return time.call(this) + 5.2 * 60_000;
        };
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await inside.getByText(said('app.idle.carryOn')).waitFor();
    },
  ],
  [
    'the plain link, where no frame comes',
    // Good practice, which WCAG does not ask for: a landmark around one link would be one more on every page of a site.
    { html: host(''), explained: ['region: div,:root'] },
    async ({ page }) => {
      // An answer that never comes: what the browser says of one that failed is not ours.
      await page.route(/en-GB\./, () => {});
      await page.clock.install();
      await page.reload();
      await page.locator('[data-waymark-host] iframe').waitFor({ state: 'attached' });
      await page.clock.fastForward(READY_WITHIN + 1000);
      await page.locator('[data-waymark-host] .late').waitFor({ state: 'attached' });
    },
  ],
];

describe('axe finds nothing wrong on a host’s page, the frame included, with', () => {
  it.each(states)('%s', (_, how, come, options) =>
    on(
      how,
      async (person) => {
        await openTrees(person.page);
        await person.page.reload();
        await come(person);
        expect(await faults(person.page)).toEqual(how.explained ?? []);
      },
      options,
    ),
  );

  it('and looks into the panel, and into the frame: what is planted there is found', () =>
    on({ html: host('') }, async (person) => {
      await openTrees(person.page);
      await person.page.reload();
      await opened(person);
      const inside = await person.frame();
      await inside.locator('main').evaluate((main) => main.append(new Image()));
      await person.page.locator('dialog').evaluate((panel) => panel.append(new Image()));
      expect(await faults(person.page)).toEqual([
        'image-alt: div,iframe,img',
        'image-alt: div,img',
      ]);
    }));
});

it.each(['light', 'dark'] as const)('axe finds nothing wrong with a leaflet, %s', (colorScheme) =>
  on(
    {},
    async ({ page }, site) => {
      await page.goto(`${site.files}/leaflet/gb/en-GB.html`);
      expect(await faults(page)).toEqual([]);
    },
    { colorScheme },
  ),
);

describe('axe finds nothing wrong without script', () => {
  it.each(['light', 'dark'] as const)('on the plain page, %s', (colorScheme) =>
    on(
      {
        // A file server whose own policy lets no script run that is in the document.
        fileHeaders: { 'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'" },
      },
      async ({ page }, site) => {
        await page.goto(`${site.files}/gb/en-GB.html`);
        await page.getByText(said('app.opening.plain')).waitFor();
        for (const fold of await page.locator('.group > summary').all())
          if (await fold.isVisible()) await fold.click();
        expect(await faults(page)).toEqual([]);
      },
      { viewport: phone, colorScheme },
    ),
  );
});
