import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { alone, phone } from './setup/alone.ts';
import { colours, faults } from './setup/axe.ts';
import { kinds } from './setup/kinds.ts';
import { setApart, tooSmall, tooWide } from './setup/room.ts';
import { unseenStops } from './setup/unseen-stops.ts';

const at = alone();

/** As high as it is long, so that no bar lies over what is looked at. */
async function whole(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...phone, height });
}

describe.each(kinds)('$name', (kind) => {
  let page: Page;
  beforeAll(async () => {
    page = await at(kind);
  });

  it('is read by scrolling one way only, at 320 px and at 400 %', async () => {
    for (const height of [568, 256]) {
      await page.setViewportSize({ width: 320, height });
      expect(await tooWide(page), `${height} px high`).toEqual([]);
    }
  });

  it('loses nothing with room between letters, words and lines', async () => {
    await page.setViewportSize(phone);
    const setBack = await setApart(page);
    expect(await tooWide(page)).toEqual([]);
    await setBack();
  });

  it('has nothing to press that is smaller than 44 px', async () => {
    expect(await tooSmall(page)).toEqual([]);
  });

  it('shows whole what has focus, from the first stop to the last and back', async () => {
    for (const size of kind.parts ? [{ width: 320, height: 256 }, phone] : [phone]) {
      await page.setViewportSize(size);
      const { stops, unseen } = await unseenStops(page);
      expect(unseen, `${size.height} px high`).toEqual([]);
      // Out, and on to the numbers and the emergency line, whatever is between.
      expect(stops).toBeGreaterThan(3);
    }
  });

  it('has nothing that axe finds wrong or cannot tell, light and dark', async () => {
    await whole(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, colours)).toEqual([]);
  });

  if (kind.parts)
    it('has words that can be read in the device’s own colours', async () => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      expect(await faults(page, colours)).toEqual([]);
    });
});

describe('it would not go unnoticed:', () => {
  const first = () => at({ name: 'the first screen' });

  it('a picture without words', async () => {
    const page = await first();
    await page.evaluate(() => document.querySelector('main')?.append(new Image()));
    expect(await faults(page)).toEqual([expect.stringContaining('image-alt')]);
  });

  it('pale words on a bar, and under it', async () => {
    const page = await first();
    await page.addStyleTag({ content: '.bottom-bar-words, .hint { color: #aaa !important }' });
    const found = await faults(page, colours);
    for (const pale of ['.bottom-bar-words', '.hint'])
      expect(found.some((fault) => fault.includes(pale))).toBe(true);
  });

  it('a bar that lies over what has focus, and a ring that is gone', async () => {
    const page = await at({ name: 'a question', answers: ['start/who child', 'child/danger no'] });
    await page.addStyleTag({
      content: 'html { scroll-padding: 0 !important } .option:focus { outline: 0 !important }',
    });
    const { unseen } = await unseenStops(page);
    expect(unseen.some((stop) => stop.includes('spots'))).toBe(true);
    expect(unseen.some((stop) => stop.includes('no ring'))).toBe(true);
  });

  it('something too wide, and something too small to press', async () => {
    const page = await first();
    await page.addStyleTag({
      content: '.option { width: 500px !important } .leave { min-height: 40px !important }',
    });
    expect(await tooWide(page)).toEqual([expect.stringMatching(/^the page/)]);
    expect(await tooSmall(page)).toEqual([expect.stringContaining('leave')]);
  });
});
