import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults } from './setup/axe.ts';
import { builder, settled } from './setup/builder.ts';
import { keptBy, nothingKept } from './setup/kept.ts';

const on = builder();

describe('the builder', () => {
  it('asks nobody but the server it came from, and keeps nothing', () =>
    on(async ({ page, asked, files }) => {
      await page.getByLabel('Words on the button').fill('Help');
      await settled(page);
      await page.getByLabel('Address of the folder').fill('https://elsewhere.example/v1/');
      expect(await page.locator('#tag').textContent()).toContain(
        'https://elsewhere.example/v1/waymark.js',
      );
      expect(asked).toContain(`${files}/waymark/v1/builder.html`);
      expect(asked.filter((url) => !url.startsWith(files) && !url.startsWith('about:'))).toEqual(
        [],
      );
      expect(await keptBy(page)).toEqual(nothingKept);
    }));

  it('lets in no script and no frame from elsewhere, not even in the preview', () =>
    on(async ({ page, files }) => {
      await settled(page);
      const refused = (frame: Frame, kind: 'script' | 'iframe', src: string) =>
        frame.evaluate(
          ([name, from]) =>
            new Promise<string>((resolve) => {
              addEventListener('securitypolicyviolation', (each) =>
                resolve(each.effectiveDirective),
              );
              const made = Object.assign(document.createElement(name), { src: from });
              made.addEventListener('load', () => resolve('let in'));
              document.body.append(made);
            }),
          [kind, src] as const,
        );
      const [own, preview] = page.frames().filter((each) => !each.url().includes('/gb/'));
      for (const each of [own, preview]) {
        if (!each) throw new Error('there is no such page');
        expect(await refused(each, 'script', 'https://elsewhere.example/x.js')).toMatch(/^script/);
        expect(await refused(each, 'iframe', 'https://elsewhere.example/')).toBe('frame-src');
        // The same is let in from the server of the files, so this test can fail.
        expect(await refused(each, 'script', `${files}/waymark/v1/waymark.js`)).toBe('let in');
      }
    }));

  it('gives no tag that would not work, and says beside the field what is wrong', () =>
    on(async ({ page }) => {
      await page.getByLabel('Pinned to this release').check();
      await page.getByLabel('Address of the folder').fill('https://files.example.org/files/');
      expect(await page.locator('#tag').count()).toBe(0);
      await page.getByRole('alert').getByText('npm run deploy').waitFor();
      await page.getByLabel('Address of the folder').fill('http://files.example.org/');
      expect(await page.getByLabel('Address of the folder').getAttribute('aria-invalid')).toBe(
        'true',
      );
      await page.getByLabel('Colour of your brand').fill('#ffdd00');
      await page.getByText('contrast of 1.3:1').waitFor();
      await page.getByRole('button', { name: 'nearest shade' }).press('Enter');
      expect(await page.getByLabel('Colour of your brand').getAttribute('aria-invalid')).toBeNull();
    }));

  it('marks what is a draft, where it is chosen', () =>
    on(async ({ page }) => {
      await page.getByText('This is a draft.').waitFor();
      await page.getByLabel('Polish').check();
      await page.getByText('Draft: Polish.').waitFor();
      await page.getByLabel('It opens in').selectOption('cy');
      await page.getByText('Draft: Welsh and Polish.').waitFor();
    }));

  it('opened from a disk has no preview, and nothing to copy until it knows an address', () =>
    on(async ({ page }) => {
      await page.goto(pathToFileURL(resolve('dist/builder.html')).href);
      await page.getByText('opened from a disk').waitFor();
      expect(await page.locator('#tag').count()).toBe(0);
      await page.getByLabel('Address of the folder').fill('https://files.example.org/waymark/v1');
      expect(await page.locator('#tag').textContent()).toBe(
        '<script src="https://files.example.org/waymark/v1/waymark.js" async></script>',
      );
    }));

  it.each([320, 390, 900, 1440])('has no line that is cut off at %d px', (width) =>
    on(
      async ({ page }) => {
        await page.getByLabel('Pinned to this release').check();
        await page.getByText('More options').click();
        const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
        expect(await wide()).toBe(width);
      },
      { viewport: { width, height: 800 } },
    ),
  );
});

describe('axe finds nothing wrong with it', () => {
  const everything = async (page: Page) => {
    await page.getByLabel('Polish').check();
    await page.getByLabel('It begins').selectOption('me');
    await page.getByLabel('Colour of your brand').fill('#ffdd00');
    await page.getByText('More options').click();
    await page.getByLabel('How round corners are').fill('99');
    await page.getByRole('button', { name: 'Copy The tag' }).click();
    await settled(page);
  };

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 320],
  ] as const)('%s, %d px wide', (colorScheme, width) =>
    on(
      async ({ page }) => {
        await everything(page);
        expect(await faults(page)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 900 } },
    ),
  );

  it('and would find what is planted: a field without a name', () =>
    on(async ({ page }) => {
      await settled(page);
      await page
        .locator('.choose')
        .evaluate((form) => form.append(document.createElement('input')));
      expect(await faults(page)).toEqual([expect.stringMatching(/^label: /)]);
    }));
});
