import type { Page } from 'playwright-core';

/** The launcher's own place on a screen of 1280 × 900, without the page around its corners. */
const INSIDE = { x: 1150, y: 850, width: 105, height: 28 };

/** The launcher as it is seen, to compare with the same on a page that is no trouble. */
export async function seen(page: Page): Promise<string> {
  return (await page.screenshot({ clip: INSIDE })).toString('base64');
}

/** What a press in the launcher's corner lands on. */
export function under(page: Page): Promise<string> {
  return page.evaluate(() => {
    const found = document.elementFromPoint(innerWidth - 60, innerHeight - 40);
    return found?.hasAttribute('data-waymark-host') ? 'the launcher' : 'the page';
  });
}
