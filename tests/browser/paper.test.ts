import { describe, expect, it } from 'vitest';
import { leafletOf } from '../../src/build/leaflet.ts';
import { places } from '../../src/build/places.ts';
import { read } from '../../src/build/read.ts';
import { page as pageOf } from './setup/host.ts';
import { real } from './setup/real.ts';
import { scan } from './setup/scan.ts';

const on = real();
const { authored } = read(process.cwd());
const [locale] = authored.locales;
if (!locale) throw new Error('there is no language to print in');
const ADDRESS = 'https://www.a-rather-long-name.fellshire.example/help-and-support/';

/** Sheets in a PDF, as it says itself. */
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

describe.each(places(authored).map((place) => [place.folder, place] as const))(
  'the leaflet for %s',
  (folder, place) => {
    it('fits on one side of A5 with room to spare, and its code opens the place’s own page', () =>
      on({ html: leafletOf(place, locale, ADDRESS) }, async ({ page, errors }) => {
        await page.emulateMedia({ media: 'print' });
        const [width, height, room] = await page.evaluate(() => {
          const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
          const [sheet, last, foot] = [box('.sheet'), box('.danger'), box('.foot')];
          const mm = 25.4 / 96;
          return [
            (sheet?.width ?? 0) * mm,
            (sheet?.height ?? 0) * mm,
            ((foot?.top ?? 0) - (last?.bottom ?? 0)) * mm,
          ];
        });
        expect([width, height].map((each) => each?.toFixed(0))).toEqual(['148', '210']);
        expect(room, 'millimetres for a font that runs wider').toBeGreaterThan(5);
        const over = () => {
          const sheet = document.querySelector('.sheet');
          return sheet
            ? [sheet.scrollHeight - sheet.clientHeight, sheet.scrollWidth - sheet.clientWidth]
            : [];
        };
        expect(await page.evaluate(over)).toEqual([0, 0]);
        expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
        expect(await scan(page.locator('svg'))).toBe(`${ADDRESS}${folder}/en-GB.html`);
        expect(errors).toEqual([]);
      }));

    it('is there as built, black on white in a dark room too', () =>
      on(
        {},
        async ({ page }, site) => {
          await page.goto(`${site.files}/leaflet/${folder}/en-GB.html`);
          const [ink, paper] = await page
            .locator('.sheet')
            .evaluate((sheet) => [
              getComputedStyle(sheet).color,
              getComputedStyle(sheet).backgroundColor,
            ]);
          expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
          expect(await page.locator('.margin').isVisible()).toBe(true);
          await page.emulateMedia({ media: 'print' });
          expect(await page.locator('.margin').isVisible()).toBe(false);
        },
        { colorScheme: 'dark' },
      ));
  },
);

describe('printing without script', () => {
  it('gives every situation with its numbers, black on white, with no address or title around it', () =>
    on(
      {},
      async ({ page }, site) => {
        await page.goto(`${site.files}/gb/en-GB.html`);
        await page.emulateMedia({ media: 'print' });
        for (const dial of ['116123', '08081000900', '08001111'])
          expect(await page.locator(`.group a[href="tel:${dial}"]`).first().isVisible(), dial).toBe(
            true,
          );
        expect(await page.locator('.leave').first().isVisible()).toBe(false);
        const bare = (await page.pdf({ displayHeaderFooter: false })).length;
        expect((await page.pdf({ displayHeaderFooter: true })).length).toBe(bare);
      },
      { javaScriptEnabled: false, colorScheme: 'dark' },
    ));

  it('this test can fail: a page of more than one sheet has more than one', () =>
    on({ html: pageOf('<p style="break-before: page">More</p>') }, async ({ page }) => {
      expect(sheets(await page.pdf())).toBe(2);
    }));
});
