import { describe, expect, it } from 'vitest';
import { page as pageOf } from '../browser/setup/host.ts';
import { real } from '../browser/setup/real.ts';
import { answer, type Visit } from '../browser/setup/visit.ts';

const on = real();
const long = '<div style="height: 4000px">A long page of the host</div>';
const html = pageOf(`${long}<script src="{script}" async></script>`);

/** Turns the wheel over the panel until its end is reached, and well past it. */
async function turnPast({ page, frame }: Visit): Promise<void> {
  const inside = await frame();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width - 200, height - 300);
  await inside.evaluate(() => {
    addEventListener(
      'wheel',
      () => {
        const { dataset, scrollHeight, clientHeight, scrollTop } = document.documentElement;
        const atEnd = scrollHeight - clientHeight - scrollTop <= 1;
        if (atEnd) dataset['past'] = `${Number(dataset['past'] ?? 0) + 1}`;
      },
      { passive: true },
    );
  });
  const turned = async () => {
    await page.mouse.wheel(0, 400);
    return Number(await inside.locator('html').getAttribute('data-past'));
  };
  await expect.poll(turned).toBeGreaterThan(5);
  // What the last of them moved is told to the page with its next picture.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

describe('the wheel, turned past the end of what the panel shows', () => {
  it('does not move the page, which could tell from it how long an answer’s step is', () =>
    on({ html }, async (person) => {
      const { page, frame, pressLauncher } = person;
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now crisis');
      await turnPast(person);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }));

  it('does, where the frame’s style lets it: this test can fail', () =>
    on({ html }, async (person) => {
      const { page, frame, pressLauncher } = person;
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who me', 'me/adult adult', 'me/now crisis');
      await inside.evaluate(() => {
        document.documentElement.style.overscrollBehavior = 'auto';
      });
      await turnPast(person);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    }));
});
