import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
import { host, type Host, type HostPage } from './host.ts';
import { visit, type Visit } from './visit.ts';

/** One browser for a file of tests, and for each test a host and a person's visit to it. */
export function real(how: { remembers?: boolean } = {}) {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch(how);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async function on(
    page: HostPage,
    run: (person: Visit, site: Host) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    if (!browser) throw new Error('the browser is not there yet');
    const site = await host(page);
    const person = await visit(browser, site.url, options);
    try {
      await run(person, site);
    } finally {
      await person.end();
      await site.stop();
    }
  };
}
