import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { said } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer, type Visit } from './setup/visit.ts';

const on = real();

/** A step of every kind, and what may be unfolded there. */
const steps: [name: string, answers: string[], unfolded: string | null][] = [
  ['the first question', [], null],
  ['the first question, with what leaving does', [], '.leaving > summary'],
  ['a later question', ['start/who me', 'me/adult adult'], null],
  ['a card', ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'], null],
  [
    'a card, with numbers to take along',
    ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'],
    '.take-along > summary',
  ],
  ['an urgent card', ['start/who child', 'child/danger now'], null],
  ['all the numbers', ['start/who me'], '.all-numbers > summary'],
];

/** What a press on the middle and near each corner of the way out would reach, and how large it is. */
const wayOut = (frame: Frame) =>
  frame.locator('a[data-leave]').evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const near = 8;
    const spots = [
      [left + width / 2, top + height / 2],
      [left + near, top + near],
      [left + width - near, top + near],
      [left + near, top + height - near],
      [left + width - near, top + height - near],
    ];
    const reached = spots.map(([x = 0, y = 0]) => link.contains(document.elementFromPoint(x, y)));
    return { reached, large: width >= 44 && height >= 44, top };
  });
const inSight = { reached: [true, true, true, true, true], large: true };

describe.each([
  ['a small phone', { width: 320, height: 480 }],
  ['a screen zoomed in to 400 %', { width: 320, height: 256 }],
])('on %s, the way out is in sight, 44 px large and never covered', (_, viewport) => {
  it.each(steps)('at %s, wherever it is scrolled to', (_name, answers, unfolded) =>
    on(
      {},
      async ({ frame, pressLauncher }: Visit) => {
        const inside = await frame();
        await pressLauncher();
        await answer(inside, ...answers);
        if (unfolded) await inside.locator(unfolded).click();
        for (const part of [0, 0.5, 1]) {
          await inside.locator('html').evaluate((root, share) => {
            root.scrollTop = share * root.scrollHeight;
          }, part);
          expect(await wayOut(inside), `scrolled by ${part}`).toMatchObject(inSight);
        }
      },
      { viewport },
    ),
  );
});

describe('by keyboard', () => {
  it('the way out is the first stop, and another is one step back from each new question', () =>
    on({}, async ({ page }, site) => {
      await page.goto(`${site.files}/gb/en-GB.html`);
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(said('app.bars.leave'));
      for (const step of ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images']) {
        await answer(page.mainFrame(), step);
        await page.keyboard.press('Shift+Tab');
        expect(await focused(), step).toBe(said('app.bars.exit'));
        const box = await page.locator('.exit').boundingBox();
        const heading = page.locator('.step-heading');
        const where = () =>
          heading.evaluate((each) => Math.round(each.getBoundingClientRect().top + scrollY));
        const shown = await where();
        await page.keyboard.press('Tab');
        expect(await where(), 'what is below stays where it is').toBe(shown);
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    }));
});
