/** What keeps a Chromium from asking anybody anything by itself, and lets it run as root. */
export const ALONE: readonly string[];

/** Features of an address bar that is made of pages, which a window of a test need not pay for. */
export const ADDRESS_BAR: readonly string[];

/** The Chromium the tests run in, or why there is none. */
export function findBrowser(options?: {
  install?: boolean;
}): Promise<{ path?: string; why?: string }>;
