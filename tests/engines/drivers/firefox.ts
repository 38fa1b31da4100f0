import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../setup/engines.mjs';
import type { Engine } from '../driver.ts';
import { focusOn } from './focus.ts';
import { runner } from './run.ts';

/** Firefox, driven by Puppeteer over WebDriver BiDi. */
export async function firefox(): Promise<Engine> {
  const { path, why } = findFirefox();
  if (!path) throw new Error(why);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    acceptInsecureCerts: true,
  });
  return {
    name: 'Firefox',
    version: await browser.version(),
    // With no screen and nothing that calls, neither a page nor a driver hears what becomes of it.
    asks: false,
    // It sends no pings unless told to, and as it is driven fetches nothing before it is wanted.
    never: ['/planted/ping', '/planted/prefetch'],
    async visit() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const frame = () => {
        const inside = page.frames().find((each) => each !== page.mainFrame());
        if (!inside) throw new Error('there is no frame');
        return inside;
      };
      const inFrame = runner((script) => frame().evaluate(script));
      return {
        inPage: runner((script) => page.evaluate(script)),
        inFrame,
        async press(selector, words) {
          const focused = await inFrame(focusOn, { selector, words: words ?? null });
          if (!focused) throw new Error(`there is no ${selector} ${words}`);
          await page.keyboard.press('Enter');
        },
        key: (name) => page.keyboard.press(name),
        go: async (url) => void (await page.goto(url)),
        back: async () => void (await page.evaluate('void setTimeout(() => history.back())')),
        // Asked of the page itself: the driver does not hear of a page that comes back.
        url: async () => String(await page.evaluate('location.href')),
        cookies: async () => (await context.cookies()).length,
        end: () => context.close(),
      };
    },
    stop: () => browser.close(),
  };
}
