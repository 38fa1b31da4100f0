import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { docs } from './setup/docs-site.ts';

const site = docs('access');

/** Each kind of page that there is. */
const kinds = [
  'index.html',
  'getting-started.html',
  'overview.html',
  'architecture.html',
  'evidence.html',
  'decisions/index.html',
  'decisions/0033-sandbox-by-header.html',
  'source/hosting/nginx/waymark.conf.html',
  'source/tests/browser/trees.html',
  '404.html',
];
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(levels).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

describe.each([
  { light: 'light' as const, width: 360 },
  { light: 'dark' as const, width: 360 },
  { light: 'light' as const, width: 1280 },
  { light: 'dark' as const, width: 1280 },
])('for everyone, $light, $width px wide', ({ light, width }) => {
  const options = { colorScheme: light, viewport: { width, height: 800 } };

  it('has nothing wrong that axe can see, on any kind of page, and in the search', () =>
    site.reading(async ({ page }) => {
      const found: string[] = [];
      for (const path of kinds) {
        await page.goto(site.address(path));
        found.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
      }
      await page
        .getByRole('button', { name: /search/i })
        .first()
        .click();
      await page.locator('#localsearch-input').fill('number');
      await page.locator('.results a.result').first().waitFor();
      found.push(...(await faults(page)).map((fault) => `search: ${fault}`));
      expect(found).toEqual([]);
    }, options));
});

it('what is wrong would be seen', () =>
  site.reading(async ({ page }) => {
    await page.goto(site.address('getting-started.html'));
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('img')),
    );
    expect(await faults(page)).toEqual(['image-alt: img']);
  }));
