import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real();

/** What axe finds wrong by WCAG 2.2 AA, and by AAA for contrast: `rule: where`. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

const steps: [name: string, answers: string[]][] = [
  ['the first screen', []],
  ['a question with answers above it', ['start/who me', 'me/adult adult']],
  [
    'a card, with its numbers to take along',
    ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'],
  ],
  ['an urgent card', ['start/who child', 'child/danger now']],
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(steps)('%s has nothing that axe finds wrong', (_name, answers) =>
    on(
      {},
      async ({ page }, site) => {
        await page.goto(`${site.files}/gb/en-GB.html`);
        await answer(page.mainFrame(), ...answers);
        const folds = page.locator('.take-along > summary');
        for (const fold of await folds.all()) await fold.click();
        // A new question fades in; a colour half way is not the colour.
        await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished)));
        expect(await faults(page)).toEqual([]);
      },
      { colorScheme, viewport: { width: 360, height: 740 } },
    ),
  );
});

it('axe can find something wrong: a planted picture without words', () =>
  on({}, async ({ page }, site) => {
    await page.goto(`${site.files}/gb/en-GB.html`);
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('img')),
    );
    expect(await faults(page)).toEqual([expect.stringContaining('image-alt')]);
  }));
