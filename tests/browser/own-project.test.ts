import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../src/build/verify.ts';
import { page as pageOf, tag } from './setup/host.ts';
import { option, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { answer } from './setup/visit.ts';

const on = real();
const root = mkdtempSync(join(tmpdir(), 'waymark-fellshire-'));
const built = join(root, 'dist');
const said: { out: string } = { out: '' };

/** As a site owner does: in a folder that is nowhere near Waymark, with its command. */
beforeAll(() => {
  cpSync('demo/fellshire', root, { recursive: true, filter: (path) => !/dist|\.cache/.test(path) });
  // Bytes that were compressed once are not compressed anew: pack.test.ts shows it is the same.
  for (const folder of ['.cache/packed', join(root, '.cache')])
    mkdirSync(folder, { recursive: true });
  symlinkSync(resolve('.cache/packed'), join(root, '.cache/packed'), 'dir');
  said.out = execFileSync(process.execPath, [resolve('bin/waymark.mjs'), 'build', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string) => readFileSync(join(built, path), 'utf8');

/** How many pixels at the lower right, where the launcher is, are of this colour. */
async function pixelsOf(page: Page, colour: string): Promise<number> {
  const clip = { x: 1080, y: 820, width: 200, height: 80 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const wanted = Buffer.from(colour.slice(1), 'hex');
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data.subarray(at, at + 3).equals(wanted)) count += 1;
  return count;
}

async function treeOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`);
}

describe('the example of a project of one’s own, built by its owner', () => {
  it('is a whole dist/, which says whose it is and in what it differs', () => {
    expect(verify(built)).toEqual([]);
    const told = JSON.parse(said.out);
    expect(told).toMatchObject({ problems: [], folder: 'dist', project: { version: '1.0.0' } });
    expect(told.counts.rules).toBeGreaterThan(60);
    const listed = JSON.parse(file('manifest.json'));
    expect(Object.keys(listed)).toHaveLength(told.files - 1);
    expect(listed['project.json'].project).toEqual({
      name: 'Fellshire Police (a fictional force)',
      version: '1.0.0',
    });
    expect(JSON.parse(file('project.json')).differs.helplines).toEqual(['fellshire-children']);
    const { metadata, components } = JSON.parse(file('sbom.json'));
    expect(metadata.component.version).toBe('1.0.0');
    expect(components[0].name).toBe('waymark');
  });

  it('puts its own defaults into its own loader, and not a byte of them into any other', () => {
    const defaults = /\.{3}\w+\.dataset\b/;
    expect(file('waymark.js')).toMatch(defaults);
    expect(file('waymark.js')).toContain('#123a63');
    expect(readFileSync('dist/waymark.js', 'utf8')).not.toMatch(defaults);
  });

  it('shows its own words on a button of its own colour, and its area’s card first', () =>
    on({ built, html: pageOf(tag) }, async ({ page, frame, pressLauncher, errors }, { asked }) => {
      const inside = await frame();
      expect(await pixelsOf(page, '#123a63')).toBeGreaterThan(1000);
      // The launcher is in a closed shadow root, where only the browser's own tree can look.
      expect(await treeOf(page)).toContain('button: Find help');
      await pressLauncher();
      await inside
        .getByText('Choose the answer that is closest. You can change it later.')
        .waitFor();
      await expect(inside.getByText('Pick the closest.').count()).resolves.toBe(0);
      expect(await inside.locator('html').getAttribute('style')).toContain('--radius: 4px');
      await answer(inside, 'start/who child', 'child/danger no', 'child/what worry');
      const first = inside.locator('main article').first();
      await first.getByText('Fellshire Children’s Desk (not a real service)').waitFor();
      const call = first.getByRole('link', { name: /01632 960001/ }).first();
      expect(await call.getAttribute('href')).toBe('tel:01632960001');
      expect(asked.filter((path) => path.endsWith('.html'))).toEqual([
        expect.stringMatching(/^\/gb-eng\/fellshire\/en-GB\.\w+\.html$/),
      ]);
      expect(errors).toEqual([]);
    }));

  it('keeps Waymark’s own words, and 999, on every screen of it', () =>
    on({ built, html: pageOf(tag) }, async ({ frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
      await inside.getByRole('button', { name: option('start/who', 'me'), exact: true }).waitFor();
      const call = inside.getByRole('link', { name: /Call 999/ }).first();
      expect(await call.getAttribute('href')).toBe('tel:999');
    }));

  it('has what a tag says stand before its defaults', () =>
    on(
      {
        built,
        html: pageOf(
          '<script src="{script}" async data-region="gb" data-colour="#5b2c83"></script>',
        ),
      },
      async ({ page, frame }, { asked }) => {
        const warned: string[] = [];
        // On which day this is run is no matter of this test.
        const old = 'this copy is from';
        page.on('console', (message) => {
          if (!message.text().includes(old)) warned.push(message.text());
        });
        await page.reload();
        await frame();
        expect(await pixelsOf(page, '#5b2c83')).toBeGreaterThan(1000);
        expect(await pixelsOf(page, '#123a63')).toBe(0);
        expect(asked.at(-1)).toMatch(/^\/gb\/en-GB\.\w+\.html$/);
        // The project's area is no mistake of a page that is for the whole UK.
        expect(warned).toEqual([]);
      },
    ));

  it('leaves for its own neutral site, from the page that stands alone too', () => {
    expect(file('gb-eng/fellshire/en-GB.html')).toContain('https://www.bbc.co.uk/news');
    expect(file('waymark.js')).toContain('https://www.bbc.co.uk/news');
    expect(readFileSync('dist/gb-eng/en-GB.html', 'utf8')).not.toContain('bbc.co.uk/news');
  });
});
