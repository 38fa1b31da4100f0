import type { Frame, Page } from 'playwright-core';

/** Everything a browser lets an origin keep, read in the page or frame itself. */
export const keptBy = (where: Page | Frame) =>
  where.evaluate(async () => {
    const attempt = async (read: () => unknown) => {
      try {
        return await read();
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    return {
      cookie: await attempt(() => document.cookie),
      local: await attempt(() => localStorage.length),
      session: await attempt(() => sessionStorage.length),
      databases: await attempt(async () => (await indexedDB.databases()).length),
      caches: await attempt(async () => (await caches.keys()).length),
      workers: await attempt(async () => (await navigator.serviceWorker.getRegistrations()).length),
      name: window.name,
    };
  });

/** What `keptBy` says where nothing is kept. */
export const nothingKept = {
  cookie: '',
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  name: '',
};
