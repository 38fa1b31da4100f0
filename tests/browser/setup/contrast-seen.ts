import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';

/**
 * The contrast between the lightest and the darkest of what is painted where these words are. Of the
 * words alone, and not of the edge around them: that may be strong where they are pale.
 */
export async function contrastSeen(shown: Locator): Promise<number> {
  await shown.scrollIntoViewIfNeeded();
  const box = await shown.boundingBox();
  const words = await shown.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top } = element.getBoundingClientRect();
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
    const edge = (of: (line: DOMRect) => number, most: typeof Math.max) => most(...lines.map(of));
    const [x, y] = [edge((line) => line.left, Math.min), edge((line) => line.top, Math.min)];
    return {
      x: x - left,
      y: y - top,
      width: edge(({ right }) => right, Math.max) - x,
      height: edge(({ bottom }) => bottom, Math.max) - y,
    };
  });
  if (!box) return 0;
  const clip = { ...words, x: box.x + words.x, y: box.y + words.y };
  const { data } = PNG.sync.read(await shown.page().screenshot({ clip }));
  let lightest = 0;
  let darkest = 1;
  for (let at = 0; at < data.length; at += 4) {
    const light = lightness(data[at], data[at + 1], data[at + 2]);
    lightest = Math.max(lightest, light);
    darkest = Math.min(darkest, light);
  }
  return (lightest + 0.05) / (darkest + 0.05);
}

/** Relative luminance, as WCAG defines it. */
function lightness(red = 0, green = 0, blue = 0): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
