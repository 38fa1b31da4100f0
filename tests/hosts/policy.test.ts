import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { real } from '../browser/setup/real.ts';
import { gotIn, intrusions } from './intrusions.ts';
import { listener, type Listener } from './listener.ts';
import { plants, type Plant } from './plants.ts';

const on = real();
const asking = plants.filter(({ leaves }) => !leaves);
const leaving = plants.filter(({ leaves }) => leaves);
const built = readFileSync('dist/gb/en-GB.html', 'utf8');
const sandbox = /sandbox: '([^']+)'/.exec(readFileSync('src/link/sandboxed.ts', 'utf8'))?.[1] ?? '';

/**
 * Plants in the frame first, then, with nothing to refuse it, in the page around. When all of the
 * second has arrived, the first has had its time: whoever was to come has come.
 */
async function planted(
  sealed: Frame,
  open: Page,
  given: readonly Plant[],
  { origin, asked }: Listener,
) {
  const plant = async (where: Frame | Page, { run, leaves }: Plant, path: string) => {
    const ran = where.evaluate(run, `${origin}${path}`);
    // What goes where it is sent may never say that it has: what arrives says so.
    if (leaves) ran.catch(() => {});
    else await ran;
  };
  for (const each of given) await plant(sealed, each, each.path);
  for (const each of given) await plant(open, each, each.path.replace('planted', 'known'));
  const known = given.map(({ path }) => path.replace('planted', 'known'));
  await expect.poll(() => asked.filter((url) => known.includes(url)).sort()).toEqual(known.sort());
  return asked.filter((url) => url.startsWith('/planted'));
}

const listening = async (run: (server: Listener) => Promise<void>, pages = {}) => {
  const server = await listener(pages);
  await run(server).finally(() => server.stop());
};

describe('what is planted in the built frame', () => {
  it('asks nobody for anything, while the same on the page around it arrives', () =>
    on({}, ({ page, frame }) =>
      listening(async (server) => {
        expect(await planted(await frame(), page, asking, server)).toEqual([]);
      }),
    ));

  it.each(leaving)('cannot send $name', (plant) =>
    on({}, ({ page, frame }) =>
      listening(async (server) => {
        expect(await planted(await frame(), page, [plant], server)).toEqual([]);
        // A browser that is ended on its way somewhere may never say that it has.
        await page.waitForURL(/\/known\//);
      }),
    ),
  );

  it.each(intrusions)('does not get in as $name', ({ run }) =>
    on({}, async ({ frame, errors }) => {
      const inside = await frame();
      await inside.evaluate(run);
      await expect.poll(() => errors.join()).toContain('Content Security Policy');
      expect(await inside.evaluate(gotIn)).toBe('no code, no style');
    }),
  );
});

/** The built page without its policy, and a page with it in a frame with the loader's own sandbox. */
const unguarded = {
  '/host.html': `<iframe src="/page.html" sandbox="${sandbox}"></iframe>`,
  '/page.html': built
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    // What its own script adds to it, too.
    .replace(/Content-Security-Policy/g, 'no-policy'),
};

describe('without its policy', () => {
  it('the frame lets out everything that leaves it standing: the sandbox is not enough', () =>
    listening(async (server) => {
      await on({}, async ({ page }) => {
        await page.goto(`${server.origin}/host.html`);
        const out = await planted(await framed(page), page, asking, server);
        expect(out.sort()).toEqual(asking.map(({ path }) => path).sort());
      });
    }, unguarded));

  it.each(intrusions)('the page lets in $name', ({ run }) =>
    listening(async (server) => {
      await on({}, async ({ page }) => {
        await page.goto(`${server.origin}/page.html`);
        await page.locator('html:not(.plain)').waitFor({ state: 'attached' });
        await page.evaluate(run);
        await expect.poll(() => page.evaluate(gotIn)).not.toBe('no code, no style');
      });
    }, unguarded),
  );
});

async function framed(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const inside = await element?.contentFrame();
  if (!inside) throw new Error('there is no frame');
  await inside.locator('html:not(.plain)').waitFor({ state: 'attached' });
  return inside;
}
