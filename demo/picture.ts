import { serve } from '../src/build/serve.ts';
import { launch } from '../tests/browser/setup/chromium.ts';
import { visit } from '../tests/browser/setup/visit.ts';

/** `npm run picture`: the README's picture, from the running build. */
const site = await serve([
  { at: '/waymark/', folder: 'dist' },
  { at: '/', folder: 'demo' },
]);
const browser = await launch();
const person = await visit(browser, `${site.origin}/`);
const frame = await person.frame();
await person.pressLauncher();
await frame.locator('h2').first().waitFor({ state: 'visible' });
await person.page.screenshot({ path: 'docs/picture.png', animations: 'disabled' });
await browser.close();
await site.stop();
