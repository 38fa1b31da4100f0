import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { shown } from './shown.ts';

const show = shown('letters');
const viewport = { width: 360, height: 740 };

/** The fonts that the bars are drawn in. A letter that none of them has is drawn as a box, by the first. */
async function fontsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.bottom-bar-words',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}

it.each([
  ['ar', 'rtl', 'Noto Sans Arabic'],
  ['bn', 'ltr', 'Noto Sans Bengali'],
  ['gu', 'ltr', 'Noto Sans Gujarati'],
  ['pa', 'ltr', 'Noto Sans Gurmukhi'],
  ['ur', 'rtl', 'Noto Nastaliq Urdu'],
])('words in %s are drawn in letters of their own, not in boxes', async (tag, direction, font) => {
  expect(await show(`${tag}-${direction}/question`, { viewport }, fontsOf)).toContain(font);
});

it('and English is not', async () => {
  const fonts = await show('en-GB-ltr/question', { viewport }, fontsOf);
  expect(fonts.filter((font) => /Arabic|Bengali|Gujarati|Gurmukhi|Nastaliq/.test(font))).toEqual(
    [],
  );
});
