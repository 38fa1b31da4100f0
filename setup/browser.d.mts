/** The Chromium the tests run in, or why there is none. */
export function findBrowser(options?: {
  install?: boolean;
}): Promise<{ path?: string; why?: string }>;
