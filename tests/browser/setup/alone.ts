import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
import { host, type Host } from './host.ts';
import { comeTo, type Kind } from './kinds.ts';

export const phone = { width: 360, height: 740 };

/**
 * The page that stands alone, in one window for a whole file of tests: it is brought to a kind of
 * screen, on a phone, and looked at as often as there is something to look for. Without the page's
 * policy, which would refuse what tests plant.
 */
export function alone(options: BrowserContextOptions = {}) {
  let browser: Browser | undefined;
  let site: Host | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    browser = await launch();
    site = await host();
    const context = await browser.newContext({ viewport: phone, bypassCSP: true, ...options });
    context.setDefaultTimeout(20_000);
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return async function at(kind: Kind): Promise<Page> {
    if (!page || !site) throw new Error('the page is not there yet');
    await page.setViewportSize(options.viewport ?? phone);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await comeTo(page, site.files, kind);
    return page;
  };
}
