import { describe, expect, it } from 'vitest';
import { page as pageOf, tag } from '../browser/setup/host.ts';
import { option, said, title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { untilShown } from '../browser/setup/visit.ts';
import { seen, under } from './awkward/corner.ts';
import { styles } from './awkward/styles.ts';

const on = real();

let usual = '';
/** The launcher on a page that is no trouble. */
const asUsual = async () => {
  if (!usual)
    await on({}, async ({ page, frame }) => {
      await frame();
      usual = await seen(page);
    });
  return usual;
};

describe('a page that', () => {
  it.each(styles)('$name, has the launcher, the panel and the conversation', ({ html, zoom }) =>
    on({ html }, async ({ page, frame, pressLauncher }) => {
      const inside = await frame();
      expect(await under(page)).toBe('the launcher');
      if (!zoom) expect(await seen(page), 'as on any other page').toBe(await asUsual());
      await pressLauncher();
      const answers = inside.getByRole('button', { name: option('start/who', 'child') });
      // A zoomed frame is where Playwright's mouse does not look for it; a key is as good.
      await (zoom ? answers.press('Enter') : answers.click());
      await inside.getByRole('heading', { name: title('child/danger') }).waitFor();
      const box = await inside.frameElement().then((element) => element.boundingBox());
      const by = zoom ?? 1;
      const [width, height] = [400 * by, Math.min(680 * by, 900 - 32 * by)];
      expect(box?.width).toBeCloseTo(width, 1);
      expect(box?.height, 'never higher than the screen').toBeCloseTo(height, 1);
      expect(box?.x).toBeCloseTo(1280 - width - 16 * by, 1);
      expect(box?.y).toBeCloseTo(900 - height - 16 * by, 1);
      await inside.getByRole('button', { name: said('app.bars.close') }).press('Enter');
      await untilShown(inside, 'hidden');
    }),
  );

  it.each([
    { name: 'everything', what: '.gone, .gone *' },
    { name: 'all that is in its body', what: '.gone body > *' },
  ])('hides $name, hides us too, as its exit button counts on', ({ what }) =>
    on(
      { html: pageOf(tag, `<style>${what} { display: none !important }</style>`) },
      async ({ page, frame, pressLauncher }) => {
        const inside = await frame();
        await pressLauncher();
        const first = inside.getByRole('heading', { name: title('start/who') });
        await untilShown(inside);
        await first.waitFor();
        await page.evaluate(() => document.documentElement.classList.add('gone'));
        await untilShown(inside, 'hidden');
        expect(await under(page)).toBe('the page');
      },
    ),
  );
});
