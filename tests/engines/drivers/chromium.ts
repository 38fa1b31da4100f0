import { launch } from '../../browser/setup/chromium.ts';
import type { Engine } from '../driver.ts';
import { focusOn } from './focus.ts';
import { runner } from './run.ts';

/** Chromium, driven by Playwright over its own protocol. With the back-forward cache people have. */
export async function chromium(): Promise<Engine> {
  const browser = await launch({ remembers: true });
  return {
    name: 'Chromium',
    version: `chromium/${browser.version()}`,
    asks: true,
    never: [],
    async visit() {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
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
        back: () => page.evaluate('void setTimeout(() => history.back())'),
        url: async () => page.url(),
        cookies: async () => (await context.cookies()).length,
        end: () => context.close(),
      };
    },
    stop: () => browser.close(),
  };
}
