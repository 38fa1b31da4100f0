import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addresses, shown } from './shown.ts';

const show = shown('room');
const at = (width: number, height: number) => ({ viewport: { width, height } });
/** With every fold open at once, those too of which the browser keeps only one. */
const open = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  });

/** What is wider than its place: it would have to be scrolled to, both ways, or is cut. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [
      ...document.querySelectorAll<HTMLElement>('body *:not(.unseen, .unseen *, .exit, svg *)'),
    ]
      .filter(
        (each) =>
          each.checkVisibility() && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1,
      )
      .filter((each) => getComputedStyle(each).overflowX !== 'visible')
      .map((each) => `${each.className}: ${each.textContent?.slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`the page: ${scrollWidth}`, ...cut] : cut;
  });

describe.each([
  ['at 320 px, the narrowest there is', 320, 568],
  ['at 400 % on a desk', 320, 256],
])('%s', (_, width, height) => {
  it.each(addresses)('%s is read by scrolling one way only', async (address) => {
    const found = await show(`en-GB-ltr/${address}`, at(width, height), async (page) => {
      await open(page);
      return tooWide(page);
    });
    expect(found).toEqual([]);
  });
});

/** As WCAG 2.2 has it in 1.4.12: what people who read with difficulty set for themselves. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

it.each(addresses)(
  'with room between letters, words and lines, nothing of %s is cut',
  async (address) => {
    const found = await show(`en-GB-ltr/${address}`, at(360, 740), async (page) => {
      await open(page);
      await page.addStyleTag({ content: spacing });
      return tooWide(page);
    });
    expect(found).toEqual([]);
  },
);

it.each(addresses)('every target of %s is 44 px high and wide', async (address) => {
  const found = await show(`en-GB-ltr/${address}`, at(360, 740), async (page) => {
    await open(page);
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
        .filter((each) => each.checkVisibility())
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
        .map(({ each, box }) => `${each.className} ${each.textContent} ${box.width}×${box.height}`),
    );
  });
  expect(found).toEqual([]);
});

it('something too wide, or too small to press, would be seen', async () => {
  const found = await show('en-GB-ltr/card', at(320, 568), async (page) => {
    await page.addStyleTag({ content: '.card { width: 400px }' });
    return tooWide(page);
  });
  expect(found[0]).toMatch(/^the page/);
});

it('nobody who asks for less motion is shown any', async () => {
  for (const address of addresses) {
    const moving = await show(`en-GB-ltr/${address}`, at(360, 740), (page) =>
      page.evaluate(() => document.getAnimations().length),
    );
    expect(moving).toBe(0);
  }
});
