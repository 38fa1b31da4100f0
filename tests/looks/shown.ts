import { readdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { gallery } from '../../demo/gallery/build.ts';
import { directionOf } from '../../src/build/direction-of.ts';
import { serve, type Served } from '../../src/build/serve.ts';
import { SOURCE_LOCALE } from '../../src/model/authored.ts';
import { launch } from '../browser/setup/chromium.ts';
import { screens } from '../../src/ui/screen.examples.ts';

/** Every kind of screen there is, as the address of its page. */
export const addresses = Object.keys(screens).map((name) => name.replaceAll(' ', '-'));

/** A folder of the gallery for each language that ships but English, read the way it runs. */
export const languages = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== SOURCE_LOCALE)
  .map(({ name }) => name)
  .map((tag) => `${tag}-${directionOf(tag)}`);

/**
 * Shows a screen of the gallery to a test: `show('en-GB-ltr/card', { viewport }, look)`. Each file
 * of tests has a gallery of its own, by its `name`: they run side by side, and each is made anew.
 */
export function shown(name: string) {
  const folder = `.cache/gallery-${name}`;
  let browser: Browser | undefined;
  let site: Served | undefined;
  // A window for each way to look: a new one for each look would take longer than most looks.
  const windows = new Map<string, Page>();
  const windowFor = async (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const page =
      windows.get(key) ?? (await browser?.newPage({ reducedMotion: 'reduce', ...options }));
    if (!page) throw new Error('the browser is not there');
    windows.set(key, page);
    // The last look may have changed it.
    if (options.viewport) await page.setViewportSize(options.viewport);
    return page;
  };
  beforeAll(async () => {
    await gallery(process.cwd(), folder);
    site = await serve([{ at: '/', folder }]);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return async <Seen>(
    address: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Seen>,
  ): Promise<Seen> => {
    const page = await windowFor(options);
    await page.goto(`${site?.origin}/${address}.html`);
    return look(page);
  };
}
