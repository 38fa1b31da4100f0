import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setApart, tooSmall, tooWide } from '../browser/setup/room.ts';
import { unseenStops } from '../browser/setup/unseen-stops.ts';
import { addresses, languages, shown } from './shown.ts';

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

/** What real words do in as little room is in tests/browser/access; this is every other way to be long, or mirrored. */
const made = ['en-GB-rtl', 'en-XA-ltr', 'ar-XB-rtl', 'en-x-longest-ltr'];
/** Of each language that ships, the screens with the most of its own words. */
const some = addresses.filter((name) =>
  ['first-screen', 'card', 'in-several-languages'].includes(name),
);
const cases = [
  ...made.flatMap((folder) => addresses.map((address) => `${folder}/${address}`)),
  ...languages.flatMap((folder) => some.map((address) => `${folder}/${address}`)),
];

it.each(cases)('%s is read by scrolling one way, and has room and large targets', (address) =>
  show(address, at(320, 568), async (page) => {
    await open(page);
    expect(await tooWide(page), 'at 320 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await tooWide(page), 'at 400 % on a desk').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await tooSmall(page)).toEqual([]);
    await setApart(page);
    expect(await tooWide(page), 'with room between letters').toEqual([]);
  }),
);

describe.each(['en-GB-ltr', ...made, ...languages])('in %s', (language) => {
  it('the bars leave near half of the smallest phone to what is read', async () => {
    const share = await show(`${language}/question`, at(320, 568), (page) =>
      page.evaluate(() => {
        const of = (name: string) => document.querySelector(name)?.getBoundingClientRect();
        const [top, bottom] = [of('.top-bar')?.bottom ?? 0, of('.bottom-bar')?.top ?? 0];
        return (bottom - top) / innerHeight;
      }),
    );
    expect(share).toBeGreaterThan(0.45);
  });
});

describe('the open menu of languages', () => {
  /** Which of the ways to help can be pressed in the middle. */
  const pressable = async (page: Page) => {
    await page.locator('.languages-fold > summary').click();
    return page.evaluate(() =>
      ['.emergency', '.show-all'].filter((name) => {
        const way = document.querySelector(name);
        const { left = 0, right = 0, top = 0, bottom = 0 } = way?.getBoundingClientRect() ?? {};
        const front = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return way?.contains(front);
      }),
    );
  };

  it.each([
    [320, 568],
    [360, 740],
    [900, 420],
    [1280, 900],
  ])('lies over neither way to help at %s by %s', async (width, height) => {
    const screen = 'en-GB-ltr/in-several-languages';
    expect(await show(screen, at(width, height), pressable)).toEqual(['.emergency', '.show-all']);
  });

  it('would be seen over one of them', async () => {
    const covered = await show('en-GB-ltr/in-several-languages', at(360, 740), async (page) => {
      await page.addStyleTag({ content: '.languages { position: relative }' });
      return pressable(page);
    });
    expect(covered).toEqual(['.emergency']);
  });
});

describe('while it is asked whether somebody is still there', () => {
  it.each([480, 256])('nothing that has focus lies under what asks, %s px high', (height) =>
    show('en-GB-ltr/about-to-forget', at(320, height), async (page) => {
      const { stops, unseen } = await unseenStops(page);
      expect(unseen).toEqual([]);
      expect(stops).toBeGreaterThan(5);
    }),
  );
});

it('something too wide, or too small to press, would be seen', async () => {
  const found = await show('en-GB-ltr/card', at(320, 568), async (page) => {
    await page.addStyleTag({ content: '.card { width: 400px }' });
    return tooWide(page);
  });
  expect(found[0]).toMatch(/^the page/);
});

/** What moves, would move, or would change little by little. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
        return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
      })
      .map(({ className }) => String(className)),
  );

it.each(addresses)('nobody who asks for less motion is shown any: %s', async (address) => {
  const how = { ...at(360, 740), reducedMotion: 'reduce' } as const;
  expect(await show(`en-GB-ltr/${address}`, how, moving)).toEqual([]);
});

it('what moves would be seen, were it planted', async () => {
  const how = { ...at(360, 740), reducedMotion: 'no-preference' } as const;
  const seen = await show('en-GB-ltr/question', how, async (page) => {
    await page.addStyleTag({
      content: '@keyframes appear { from { opacity: 0 } } .step { animation: appear 1s }',
    });
    return moving(page);
  });
  expect(seen).toEqual([expect.stringContaining('step')]);
});
