import { createServer } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { aboutPackage } from '../../../src/build/shipped.ts';
import { serve, type Served } from '../../../src/build/serve.ts';
import { launch } from './chromium.ts';
import { openTrees } from './open-trees.ts';
import { endServer } from '../../../src/build/end-server.ts';

export const { version } = aboutPackage('.');

export interface Owner {
  context: BrowserContext;
  /** The builder, where it stands once it is deployed. */
  page: Page;
  /** Of the server of the files. */
  files: string;
  /** Every address that anything asked for. */
  asked: string[];
  /** Presses Copy, and reads what is on the clipboard then. */
  copied(title: string): Promise<string>;
  /** A page of another origin with this in it, and what its console heard. */
  blank(body: string, policy?: string): Promise<{ page: Page; errors: string[] }>;
}

/** The address of what is in a panel: it has the name of its release. */
const PANEL = /\.\w{10}\.html$/;

/** A site owner at the builder page, on a server as `npm run deploy` fills it. */
export function builder() {
  let browser: Browser | undefined;
  let site: Served | undefined;
  const headers = { 'access-control-allow-origin': '*' };
  beforeAll(async () => {
    browser = await launch();
    site = await serve(
      ['v1', version].map((name) => ({ at: `/waymark/${name}/`, folder: 'dist', headers })),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  return async function on(
    run: (owner: Owner) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    if (!browser || !site) throw new Error('the browser is not there yet');
    const permissions = ['clipboard-read', 'clipboard-write'];
    const context = await browser.newContext({ permissions, ...options });
    context.setDefaultTimeout(20_000);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await context.newPage();
    await page.goto(`${site.origin}/waymark/v1/builder.html`);
    const hosts: (() => Promise<unknown>)[] = [];
    try {
      await run({
        context,
        page,
        files: site.origin,
        asked,
        async copied(title) {
          await page.getByRole('button', { name: `Copy ${title}` }).press('Enter');
          await page.getByRole('button', { name: `Copied ${title}` }).waitFor();
          return page.evaluate(() => navigator.clipboard.readText());
        },
        async blank(body, policy) {
          const { origin, stop } = await hostOf(body, policy);
          hosts.push(stop);
          const blank = await context.newPage();
          const errors: string[] = [];
          blank.on('console', (each) => each.type() === 'error' && errors.push(each.text()));
          await openTrees(blank);
          await blank.goto(origin);
          return { page: blank, errors };
        },
      });
    } finally {
      await context.close();
      await Promise.all(hosts.map((stop) => stop()));
    }
  };
}

/** Until both pages of the preview have the tag that is shown, and a panel in them. */
export async function settled(page: Page) {
  const tag = (await page.locator('#tag').textContent()) ?? '';
  const pages = () =>
    page
      .locator('.glass iframe')
      .evaluateAll((all) => all.map((each) => each.getAttribute('srcdoc')));
  await expect
    .poll(async () => (await pages()).map((each) => each?.includes(tag)))
    .toEqual([true, true]);
  // Asked of the pages that are there: those before them may not be gone yet.
  const panels = async () => {
    const handles = await page.locator('.glass iframe').elementHandles();
    const frames = await Promise.all(handles.map((each) => each.contentFrame()));
    return frames.map((each) => each?.childFrames().some((inside) => PANEL.test(inside.url())));
  };
  await expect.poll(panels).toEqual([true, true]);
}

async function hostOf(body: string, policy = '') {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(`<!doctype html><html lang="en"><title>Blank</title>
<link rel="icon" href="data:,"><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    stop: () => {
      return endServer(server);
    },
  };
}
