import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type Mount, type Served } from '../../src/build/serve.ts';
import { launch } from '../browser/setup/chromium.ts';
import { title } from '../browser/setup/phrases.ts';
import { untilShown, visit, type Visit } from '../browser/setup/visit.ts';

const { site } = inject('installed');
const built: Mount = { at: '/', folder: join(site, 'dist') };
const files: Mount = { at: '/waymark/', folder: 'dist' };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A visit to a page of the site, as it is served. */
async function on(path: string, mounts: Mount[], run: (person: Visit) => Promise<void>) {
  const served: Served = await serve(mounts);
  const person = await visit(browser, `${served.origin}/${path}`);
  try {
    await run(person);
  } finally {
    await person.end();
    await served.stop();
  }
}

/** Presses the launcher, and sees the first question. */
async function opens({ frame, pressLauncher, page, errors }: Visit) {
  const inside = await frame();
  await pressLauncher();
  await untilShown(inside);
  await inside.getByRole('heading', { name: title('start/who') }).waitFor();
  expect(await page.locator('[data-waymark-host]').count()).toBe(1);
  expect(inside.url()).toContain('/waymark/gb-eng/en-GB.');
  expect(errors).toEqual([]);
}

describe('a site that a bundler built', () => {
  it.each(['plain', 'react', 'vue', 'element'])('has the panel: %s', (name) =>
    on(`${name}.html`, [files, built], opens),
  );

  it.each(['react', 'vue', 'element'])('hides what stood in its place: %s', (name) =>
    on(`${name}.html`, [files, built], async ({ page, frame }) => {
      await frame();
      await page.getByRole('link', { name: 'Find support' }).waitFor({ state: 'hidden' });
    }),
  );

  it.each(['react', 'vue', 'element'])('has a link that leads to help without us: %s', (name) =>
    on(
      `${name}.html`,
      [{ ...files, folder: 'dist/gb', at: '/waymark/gb/' }, built],
      async (person) => {
        const { page } = person;
        await page.getByRole('link', { name: 'Find support' }).click();
        await page.waitForURL('**/waymark/gb/en-GB.html');
        await page.getByRole('heading', { name: title('start/who') }).waitFor();
      },
    ),
  );

  it.each([
    ['plain', 'Worried about a child?'],
    ['react', 'Help'],
  ])('opens by a button of its own: %s', (name, label) =>
    on(`${name}.html`, [files, built], async ({ page, frame }) => {
      const inside = await frame();
      await page.getByRole('button', { name: label, exact: true }).click();
      await untilShown(inside);
      await inside.getByRole('heading', { name: title('child/danger') }).waitFor();
    }),
  );

  it('has a button of its own that leads to help without us', () =>
    on(
      'plain.html',
      [{ ...files, folder: 'dist/gb-eng', at: '/waymark/gb-eng/' }, built],
      async ({ page }) => {
        await page.getByRole('button', { name: 'Worried about a child?' }).click();
        await page.waitForURL('**/waymark/gb-eng/en-GB.html');
      },
    ));
});

describe('a page that no bundler built', () => {
  const html = (head: string, body: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
<link rel="icon" href="data:,">${head}</head><body><h1>A host</h1>${body}</body></html>`;
  const module = (code: string, attributes = '') =>
    `<script type="module"${attributes}>${code}</script>`;
  const from = '/node_modules/waymark/lib/embed';
  const start = `import { waymark } from '${from}/waymark.js';
    waymark({ files: '/waymark/', region: 'gb-eng', nonce: 'once' });`;

  /** A page written for the occasion, beside the package as it lies in node_modules. */
  async function page(
    text: string,
    headers: Record<string, string>,
    run: (person: Visit) => Promise<void>,
  ) {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-page-'));
    try {
      writeFileSync(join(folder, 'page.html'), text);
      const modules = { at: '/node_modules/', folder: join(site, 'node_modules') };
      await on('page.html', [files, modules, { at: '/', folder, headers }], run);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('has the panel by the package’s own file', () => page(html('', module(start)), {}, opens));

  it('has it from the head, before there is a body', () =>
    page(html(module(start, ' async'), ''), {}, opens));

  it('has it by one tag and one element', () =>
    page(
      html(
        `<script type="module" src="${from}/element.js"></script>`,
        '<waymark-help files="/waymark/" region="gb-eng"></waymark-help>',
      ),
      {},
      opens,
    ));

  it('has it as a part of the page, where the element stands', () =>
    page(
      html(
        `<script type="module" src="${from}/element.js"></script>`,
        '<waymark-help files="/waymark/" mode="inline"></waymark-help><p>After</p>',
      ),
      {},
      async ({ page, frame, errors }) => {
        await untilShown(await frame());
        const box = await page.locator('waymark-help').boundingBox();
        expect(box?.height).toBe(640);
        expect(errors).toEqual([]);
      },
    ));

  const policy = (types: string) => ({
    'content-security-policy': `default-src 'none'; script-src 'nonce-once'; frame-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${types}`,
  });
  const noIcon = (text: string) => text.replace('<link rel="icon" href="data:,">', '');
  const nonced = noIcon(html('', module(start, ' nonce="once"')));

  it('has it under a strict policy with a nonce and Trusted Types', () =>
    page(nonced, policy('waymark'), opens));

  it('is told by its browser where that policy forbids ours: this test can fail', () =>
    page(nonced, policy("'none'"), async ({ page, errors }) => {
      await expect.poll(() => errors.join()).toContain('Trusted');
      expect(await page.evaluate(() => typeof window.waymark)).toBe('undefined');
    }));
});

describe('what a visitor downloads for it', () => {
  it('is under 1.2 KB after Brotli, besides the script', async () => {
    const entry = join(site, 'only.js');
    writeFileSync(entry, `export { waymark } from 'waymark';`);
    const result = await build({
      root: site,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'site' } },
    });
    const chunks = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
    const [chunk] = chunks;
    if (chunk?.type !== 'chunk') throw new Error('nothing was built');
    const bytes = brotliCompressSync(chunk.code).length;
    expect(bytes).toBeLessThan(1200);
  });
});
