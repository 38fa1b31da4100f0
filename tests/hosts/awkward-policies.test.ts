import { describe, expect, it } from 'vitest';
import { page as pageOf, tag } from '../browser/setup/host.ts';
import { said, title } from '../browser/setup/phrases.ts';
import { real } from '../browser/setup/real.ts';
import { answer, untilShown } from '../browser/setup/visit.ts';
import { leadsTo, standing } from './awkward/drop.ts';
import { open, shut, unready } from './awkward/policies.ts';

const on = real();
const link = '<a data-waymark="me" href="{script}/../gb/en-GB.html">Find help</a>';

describe('a page that', () => {
  it.each(open)('$name, has the panel and the conversation', ({ headers, fileHeaders = {} }) =>
    on({ headers, fileHeaders }, async ({ frame, pressLauncher, errors }) => {
      const inside = await frame();
      await pressLauncher();
      await answer(inside, 'start/who child', 'child/danger no');
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('child/what') }).waitFor();
      expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
    }),
  );

  it('embeds only what says it may be, of a server that does not say so, still has its links', () =>
    on({ html: pageOf(link + tag), ...shut }, async ({ page, errors }, site) => {
      await expect.poll(() => errors.join()).toContain('ByCoep');
      expect(await page.locator('[data-waymark-host]').count()).toBe(0);
      await page.getByRole('link', { name: 'Find help' }).click();
      await page.getByRole('heading', { name: title('start/who') }).waitFor();
      expect(page.url()).toBe(`${site.files}/gb/en-GB.html`);
    }));

  it.each(unready)('$name, has plain links', ({ fileHeaders }) =>
    on({ html: pageOf(link + tag), fileHeaders }, async ({ page, pressLauncher }, site) => {
      await expect.poll(() => site.asked.length).toBeGreaterThan(1);
      // After the 8 s a frame is given, links and the launcher lead where links lead.
      await expect
        .poll(async () => {
          const address = await leadsTo(page, pressLauncher);
          await page.evaluate(() => window.waymark?.close());
          return address;
        })
        .toBe(standing(site));
      await page.getByRole('link', { name: 'Find help' }).click();
      await page.waitForURL(standing(site));
      await page.getByRole('link', { name: said('app.bars.leave') }).waitFor();
    }),
  );
});
