import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../setup/browser.mjs';

/**
 * A real Chromium that asks nothing of the network by itself. Playwright turns the back-forward
 * cache off; `remembers` leaves it on, as people have it. `args` are given to it as they are.
 */
export async function launch({
  remembers = false,
  args = [],
}: { remembers?: boolean; args?: string[] } = {}): Promise<Browser> {
  const { path, why } = await findBrowser();
  if (!path) throw new Error(why);
  return chromium.launch({
    executablePath: path,
    ...(remembers && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...args,
    ],
  });
}
