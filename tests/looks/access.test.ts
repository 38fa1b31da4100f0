import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults } from '../browser/setup/axe.ts';
import { addresses, languages, shown } from './shown.ts';

const show = shown('access');
const phone = { width: 360, height: 740 };

/** What the same screens with real words in them, in tests/browser/access, are not looked at in. */
const ways: [name: string, folder: string, options: BrowserContextOptions][] = [
  ['from right to left', 'en-GB-rtl', { viewport: phone }],
  ['in the device’s own colours', 'en-GB-ltr', { viewport: phone, forcedColors: 'active' }],
  ['at a desk', 'en-GB-ltr', { viewport: { width: 1280, height: 900 } }],
];

const menu = '.languages-fold';

/**
 * With every fold open, and as high as it is long: no bar lies over what is looked at. The menu of
 * languages does lie over the rest when it is open, so it is opened last and looked at alone.
 */
async function opened(page: Page): Promise<string[]> {
  await page.evaluate((menu) => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(`details:not(${menu})`)) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  }, menu);
  const { width = 0 } = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  const found = await faults(page);
  const summary = page.locator(`${menu} > summary`);
  if ((await summary.count()) === 0) return found;
  await summary.click();
  return [...found, ...(await faults(page, undefined, menu))];
}

describe.each(ways)('every kind of screen, %s', (_, folder, options) => {
  it.each(addresses)('%s: axe finds nothing wrong, and nothing it cannot tell', async (address) => {
    expect(await show(`${folder}/${address}`, options, opened)).toEqual([]);
  });
});

/** All of one that runs each way; of the others the screens with the most of their own words. */
const whole = ['cy-ltr', 'ur-rtl'];
const some = ['first-screen', 'card', 'in-several-languages'];

it.each(
  languages.flatMap((folder) =>
    (whole.includes(folder) ? addresses : some).map((address) => `${folder}/${address}`),
  ),
)('%s: axe finds nothing wrong, and nothing it cannot tell', async (address) => {
  expect(await show(address, { viewport: phone }, opened)).toEqual([]);
});

it('axe can find something wrong: pale words, and a button without any', async () => {
  const found = await show('en-GB-ltr/card', { viewport: phone }, async (page) => {
    await page.addStyleTag({ content: '.who { color: #bbb !important }' });
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    return opened(page);
  });
  expect(found.some((fault) => fault.startsWith('color-contrast'))).toBe(true);
  expect(found.some((fault) => fault.startsWith('button-name'))).toBe(true);
});
