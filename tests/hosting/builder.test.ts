import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deploy } from '../../src/build/deploy.ts';
import { launch } from '../browser/setup/chromium.ts';
import { title } from '../browser/setup/phrases.ts';
import { untilShown } from '../browser/setup/visit.ts';
import { RELEASE } from './setup/release.ts';
import { nginx, type Server } from './setup/server.ts';
import { visited } from './setup/visited.ts';

let server: Server;
let browser: Browser;
let version = '';
beforeAll(async () => {
  server = await nginx();
  version = deploy(RELEASE, server.files);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The builder, from nginx as we configure it, in this folder. */
async function at(folder: string, run: (page: Page, errors: string[]) => Promise<void>) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (each) => each.type() === 'error' && errors.push(each.text()));
  try {
    await page.goto(`https://localhost:${server.port}/${folder}/builder.html`);
    await run(page, errors);
  } finally {
    await context.close();
  }
}

const tagOn = async (page: Page) => (await page.locator('#tag').textContent()) ?? '';

describe('the builder, in the sandbox that its server puts it in', () => {
  it.each(['always current', 'pinned'])('previews and copies a tag that is %s', (kind) =>
    at('v1', async (page, errors) => {
      if (kind === 'pinned') await page.getByLabel('Pinned to this release').check();
      expect(await page.evaluate(() => self.origin)).toBe('null');
      // The preview is drawn again a moment after something was chosen.
      const folder = kind === 'pinned' ? version : 'v1';
      const panels = () =>
        page.frames().filter((each) => each.url().includes(`/${folder}/gb/en-GB.`));
      await expect.poll(() => panels().length).toBe(2);
      await page.getByRole('button', { name: 'Copy The tag' }).click();
      await page.getByRole('button', { name: 'Copied The tag' }).waitFor();
      expect(errors).toEqual([]);

      const host = await visited(browser, await tagOn(page));
      await host.page.evaluate(() => window.waymark?.open());
      const frame = host.page.frames()[1] ?? (await host.page.waitForEvent('frameattached'));
      await untilShown(frame);
      await frame.getByRole('heading', { name: title('start/who') }).waitFor();
      expect(host.errors).toEqual([]);
      await host.end();
    }),
  );

  it('gives the same two addresses from the folder of a release', async () => {
    const tags: Record<string, string[]> = {};
    for (const folder of ['v1', version])
      await at(folder, async (page) => {
        const current = await tagOn(page);
        await page.getByLabel('Pinned to this release').check();
        tags[folder] = [current, await tagOn(page)];
      });
    expect(tags[version]).toEqual(tags['v1']);
    expect(tags['v1']?.[0]).toContain(`:${server.port}/v1/waymark.js`);
    expect(tags['v1']?.[1]).toContain(`:${server.port}/${version}/waymark.js`);
  });
});
