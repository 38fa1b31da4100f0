import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { differs, TOLERATED } from './picture.ts';
import { shown } from './shown.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1024, height: 768 };

/** What is looked at: main screens, each as most people meet it and as some do. */
const looks: [name: string, address: string, options: BrowserContextOptions][] = [
  ...[
    'first-screen',
    'question',
    'card',
    'urgent-card',
    'what-might-stop-you',
    'all-the-numbers',
  ].flatMap((screen): [string, string, BrowserContextOptions][] => [
    [`${screen}-light`, `en-GB-ltr/${screen}`, { viewport: phone, colorScheme: 'light' }],
    [`${screen}-dark`, `en-GB-ltr/${screen}`, { viewport: phone, colorScheme: 'dark' }],
    [`${screen}-mirrored`, `en-GB-rtl/${screen}`, { viewport: phone }],
  ]),
  ...['first-screen', 'card'].flatMap((screen): [string, string, BrowserContextOptions][] => [
    [`${screen}-longer`, `en-XA-ltr/${screen}`, { viewport: phone }],
    [`${screen}-turned`, `ar-XB-rtl/${screen}`, { viewport: phone }],
  ]),
  ['card-desk', 'en-GB-ltr/card', { viewport: desk }],
  ['card-forced', 'en-GB-ltr/card', { viewport: phone, forcedColors: 'active' }],
  ['closed-card', 'en-GB-ltr/closed-card', { viewport: phone }],
  ['about-to-forget', 'en-GB-ltr/about-to-forget', { viewport: phone }],
];

/**
 * Fonts that come with the project, so that every machine draws the same letters; the second for those
 * that the first has not.
 */
const font = ['latin', 'latin-ext']
  .flatMap((letters) =>
    [400, 600, 700].map((weight) => {
      const file = `node_modules/@fontsource/noto-sans/files/noto-sans-${letters}-${weight}-normal.woff2`;
      const data = readFileSync(file).toString('base64');
      return `@font-face{font-family:Drawn-${letters};font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
    }),
  )
  .concat('*{font-family:Drawn-latin,Drawn-latin-ext!important;caret-color:transparent!important}')
  .join('\n');

const show = shown('looks');

function picture(
  address: string,
  options: BrowserContextOptions,
  change?: (page: Page) => Promise<unknown>,
): Promise<Buffer> {
  return show(address, options, async (page) => {
    await page.addStyleTag({ content: font });
    await page.evaluate(() => document.fonts.ready);
    await change?.(page);
    return page.screenshot({ animations: 'disabled' });
  });
}

describe('the screens look as they did when somebody last looked at them', () => {
  it.each(looks)('%s', async (name, address, options) => {
    expect(differs(name, await picture(address, options))).toBeLessThanOrEqual(TOLERATED);
  });
});

describe('a difference that a person would see is seen', () => {
  const [, address, options] = looks.find(([name]) => name === 'card-light') ?? ['', '', {}];
  it.each([
    ['a button of another colour', '.channel-link{background:#00703c!important}'],
    ['a card a little lower', '.card{margin-block-start:6px!important}'],
    ['words a size smaller', 'main{font-size:0.95em}'],
    ['a bar that is gone', '.bottom-bar{display:none!important}'],
  ])('%s', async (_, content) => {
    const png = await picture(address, options, (page) => page.addStyleTag({ content }));
    // Never drawn anew: this is about telling two pictures apart.
    delete process.env['WAYMARK_LOOKS'];
    expect(differs('card-light', png)).toBeGreaterThan(TOLERATED * 2);
  });
});
