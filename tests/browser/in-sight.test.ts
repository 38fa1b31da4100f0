import { expect, it } from 'vitest';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real();

/** A Sunday at six in the morning, when most lines are closed and there is most to say. */
const EARLY = new Date('2026-11-22T06:00:00Z');

const people: [name: string, answers: string[]][] = [
  ['worried about images', ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images']],
  ['in a crisis', ['start/who me', 'me/adult adult', 'me/now crisis']],
  ['with a child contacted online', ['start/who child', 'child/danger no', 'child/what online']],
  ['with a child in danger', ['start/who child', 'child/danger now']],
];

it.each(people)('on a small phone, a person %s has a way to get in touch in sight', (_, answers) =>
  on(
    {},
    async ({ page }, site) => {
      await page.clock.setFixedTime(EARLY);
      await page.goto(`${site.files}/gb/en-GB.html`);
      await answer(page.mainFrame(), ...answers);
      const way = await page.locator('.card .channel-link').first().boundingBox();
      const bar = await page.locator('.bottom-bar').boundingBox();
      expect(way && bar && way.y + way.height).toBeLessThanOrEqual(bar?.y ?? 0);
      expect(await page.evaluate(() => scrollX)).toBe(0);
    },
    { viewport: { width: 360, height: 740 } },
  ),
);
