import { chromium, type Browser } from 'playwright-core';
import { ADDRESS_BAR, ALONE, findBrowser } from '../../../setup/browser.mjs';

/** The browser takes one list alone, so these, which Playwright turns off, are said again. */
const OFF_IN_PLAYWRIGHT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** An address bar that nobody looks at, and a process kept ready: near a third of the time that a window takes. */
const DEAR = [...ADDRESS_BAR, 'SpareRendererForSitePerProcess'];

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
    args: [...ALONE, `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...DEAR].join()}`, ...args],
  });
}
