import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { gallery } from '../../demo/gallery/build.ts';
import { serve, type Served } from '../../src/build/serve.ts';
import { launch } from '../browser/setup/chromium.ts';
import { screens } from '../../src/ui/screen.examples.ts';

/** Every kind of screen there is, as the address of its page. */
export const addresses = Object.keys(screens).map((name) => name.replaceAll(' ', '-'));

/**
 * Shows a screen of the gallery to a test: `show('en-GB-ltr/card', { viewport }, look)`. Each file
 * of tests has a gallery of its own, by its `name`: they run side by side, and each is made anew.
 */
export function shown(name: string) {
  const folder = `.cache/gallery-${name}`;
  let browser: Browser | undefined;
  let site: Served | undefined;
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
    const context = await browser?.newContext({ reducedMotion: 'reduce', ...options });
    if (!context) throw new Error('the browser is not there');
    const page = await context.newPage();
    await page.goto(`${site?.origin}/${address}.html`);
    const seen = await look(page);
    await context.close();
    return seen;
  };
}
