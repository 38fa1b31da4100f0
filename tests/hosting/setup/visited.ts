import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { endServer } from '../../../src/build/end-server.ts';

export interface Visited {
  page: Page;
  /** What went wrong, as the console heard it. */
  errors: string[];
  end(): Promise<void>;
}

/** A host's page with this in it, on this machine, as a person visits it for the first time. */
export async function visited(browser: Browser, body: string, policy = ''): Promise<Visited> {
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(`<!doctype html><html lang="en"><title>A host</title><h1>A host</h1>${body}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  return {
    page,
    errors,
    async end() {
      await context.close();
      await endServer(host);
    },
  };
}
