import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addresses, shown } from './shown.ts';

const show = shown('access');
const phone = { width: 360, height: 740 };

const ways: [name: string, folder: string, options: BrowserContextOptions][] = [
  ['light', 'en-GB-ltr', { viewport: phone, colorScheme: 'light' }],
  ['dark', 'en-GB-ltr', { viewport: phone, colorScheme: 'dark' }],
  ['from right to left', 'en-GB-rtl', { viewport: phone }],
  ['in the device’s own colours', 'en-GB-ltr', { viewport: phone, forcedColors: 'active' }],
  ['at a desk', 'en-GB-ltr', { viewport: { width: 1280, height: 900 } }],
];

/**
 * What axe leaves to a person, and who looks at it instead. Anything else that it cannot tell is a
 * failure.
 */
const unsure: Record<string, string> = {
  // The last lines of a screen lie under the bar at its foot until they are scrolled to.
  'color-contrast': 'tests/ui/tokens.test.ts measures each pair of colours',
  'color-contrast-enhanced': 'tests/ui/tokens.test.ts measures each pair of colours',
};

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  });
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  const left = incomplete.filter(({ id }) => !(id in unsure));
  return [...violations, ...left].flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target}`),
  );
}

describe.each(ways)('every kind of screen, %s', (_, folder, options) => {
  it.each(addresses)('%s: axe finds nothing wrong, and nothing it cannot tell', async (address) => {
    expect(await show(`${folder}/${address}`, options, faults)).toEqual([]);
  });
});

it('axe can find something wrong: pale words, and a button without any', async () => {
  const found = await show('en-GB-ltr/card', { viewport: phone }, async (page) => {
    await page.addStyleTag({ content: '.who { color: #bbb !important }' });
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    return faults(page);
  });
  expect(found.some((fault) => fault.startsWith('color-contrast'))).toBe(true);
  expect(found.some((fault) => fault.startsWith('button-name'))).toBe(true);
});
