import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { page as pageOf } from '../browser/setup/host.ts';
import { title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { untilShown } from '../browser/setup/visit.ts';

const on = real();

/** Another version: of another release, whose frames are not there, so that it shows who makes the frame. */
const other = (release: string) =>
  readFileSync('dist/waymark.js', 'utf8').replaceAll(release, 'another');

/** Serves the other version beside the built one, and opens the page with both. */
async function both(page: Page) {
  const inside = page.mainFrame().childFrames().at(-1)?.url() ?? '';
  const release = /en-GB\.([\w-]+)\.html$/.exec(inside)?.[1] ?? '';
  expect(release, 'the release of the built files').toMatch(/^[\w-]{6,}$/);
  await page.route(/another\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: other(release) }),
  );
  await page.reload();
}

const first = '<script src="{script}"></script>';
const second = '<script src="{script}/../another.js/waymark.js"></script>';

describe('two copies of different versions on one page', () => {
  it('are one launcher and one frame: the first stays, and the second says nothing', () =>
    on({ html: pageOf(first + second) }, async ({ page, frame, pressLauncher, errors }) => {
      await frame();
      errors.length = 0;
      await both(page);
      const inside = await frame();
      await pressLauncher();
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
      await expect.poll(() => page.mainFrame().childFrames().length).toBe(1);
      expect(inside.url()).not.toContain('another');
      expect(await page.locator('[data-waymark-host]').count()).toBe(1);
      expect(errors.filter((text) => !/favicon|404/.test(text))).toEqual([]);
    }));

  it('make room for the other when the first is taken away: this test can fail', () =>
    on({ html: pageOf(first + second) }, async ({ page, frame }, site) => {
      await frame();
      await both(page);
      await frame();
      await page.evaluate(() => window.waymark?.destroy());
      await expect.poll(() => page.mainFrame().childFrames().length).toBe(0);
      const asked = page.waitForRequest(/en-GB\.another\.html/);
      await page.addScriptTag({ url: `${site.files}/another.js/waymark.js` });
      await asked;
    }));

  it('may be taken away in turn: the older one takes nothing of the newer with it', () =>
    on({ html: pageOf(first) }, async ({ page, frame }) => {
      await frame();
      const left = await page.evaluate(async () => {
        const older = window.waymark;
        document.querySelector('[data-waymark-host]')?.remove();
        const again = document.createElement('script');
        again.src = document.querySelector('script')?.src ?? '';
        await new Promise((loaded) => {
          again.onload = loaded;
          document.body.append(again);
        });
        const newer = window.waymark;
        older?.destroy();
        return newer !== older && window.waymark === newer;
      });
      expect(left).toBe(true);
      expect(await page.locator('[data-waymark-host]').count()).toBe(1);
    }));
});
