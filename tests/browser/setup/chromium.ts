import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../setup/browser.mjs';

/** A real Chromium that asks nothing of the network by itself. */
export async function launch(): Promise<Browser> {
  const { path, why } = await findBrowser();
  if (!path) throw new Error(why);
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
