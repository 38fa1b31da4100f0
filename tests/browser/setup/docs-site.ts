import { execFileSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Served } from '../../../src/build/serve.ts';
import { launch } from './chromium.ts';

/** Not the root of its host: what works here works there. */
const BASE = '/waymark/docs/';

export interface Reader {
  page: Page;
  /** What was asked of any other server. */
  elsewhere: string[];
  errors: string[];
}

/** The site of the documents, built as `npm run docs` does for a file of tests, and one browser. */
export function docs(name: string) {
  const folder = `.cache/docs-site-${name}`;
  let site: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    execFileSync(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'], {
      env: { ...process.env, WAYMARK_DOCS_OUT: folder, WAYMARK_DOCS_BASE: BASE },
      stdio: 'pipe',
    });
    site = await serve([{ at: BASE, folder }]);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    folder,
    pages: () => globSync('**/*.html', { cwd: folder }).sort(),
    address: (path = '') => `${site?.origin}${BASE}${encodeURI(path)}`,

    /** A reader with a window of their own; what it asks for and complains of is written down. */
    async reading(
      run: (reader: Reader) => Promise<void>,
      options: BrowserContextOptions = {},
    ): Promise<void> {
      if (!browser) throw new Error('the browser is not there yet');
      const context = await browser.newContext(options);
      const [elsewhere, errors]: [string[], string[]] = [[], []];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && origin !== site?.origin) elsewhere.push(request.url());
      });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
      try {
        await run({ page, elsewhere, errors });
      } finally {
        await context.close();
      }
    },
  };
}
