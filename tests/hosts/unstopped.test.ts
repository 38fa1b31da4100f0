import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../setup/browser.mjs';
import { host, type HostPage } from '../browser/setup/host.ts';
import { real } from '../browser/setup/real.ts';
import { listener } from './listener.ts';
import { unstopped, type Unstopped } from './unstopped.ts';

const on = real();

/** As the README asks of a host with a policy. */
const strict: HostPage = {
  headers: {
    'content-security-policy': 'script-src http://localhost:*; frame-src http://localhost:*',
  },
};

/** Lets the frame do it on this host's page; what is heard of it, and what the console says. */
const tried = async (host: HostPage, { run }: Unstopped, expected: (told: Told) => unknown) => {
  const server = await listener();
  const { origin, packets } = server;
  await on(host, async ({ frame, errors }) => {
    const inside = await frame();
    // One that goes elsewhere cannot say that it has.
    await inside.evaluate(run, { address: `${origin}/unstopped`, packets }).catch(() => {});
    await expected({ server, errors });
  }).finally(() => server.stop());
};

interface Told {
  server: Awaited<ReturnType<typeof listener>>;
  errors: string[];
}

describe('no policy of the frame stops', () => {
  it.each(unstopped)('$name: it is banned in the script instead', (each) =>
    tried({}, each, ({ server }) => expect.poll(() => each.heard(server)).toBe(true)),
  );

  it('a name of the window', () =>
    on({}, async ({ frame }) => {
      const inside = await frame();
      await inside.evaluate(() => void (window.name = 'an answer'));
      expect(await inside.evaluate(() => window.name)).toBe('an answer');
    }));
});

describe('preconnect', () => {
  it('is stopped by no policy either, in a profile that is not private', async () => {
    const server = await listener();
    const site = await host();
    const profile = mkdtempSync(join(tmpdir(), 'waymark-profile-'));
    const { path = '' } = await findBrowser();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: path,
      args: ['--no-sandbox'],
    });
    try {
      const page = await context.newPage();
      await page.goto(`${site.files}/gb/en-GB.html`);
      await page.evaluate(
        (href) =>
          document.head.append(
            Object.assign(document.createElement('link'), { rel: 'preconnect', href }),
          ),
        server.origin,
      );
      await expect.poll(server.connections).toBeGreaterThan(0);
      expect(server.asked).toEqual([]);
    } finally {
      await context.close();
      await Promise.all([server.stop(), site.stop()]);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

describe('a host that names the server of its frames in frame-src', () => {
  it.each(unstopped.filter(({ byHost }) => byHost))('stops $name', (each) =>
    tried(strict, each, async ({ server, errors }) => {
      await expect.poll(() => errors.join()).toContain('frame-src');
      expect(each.heard(server)).toBe(false);
    }),
  );

  it.each(unstopped.filter(({ byHost }) => !byHost))('does not stop $name', (each) =>
    tried(strict, each, ({ server }) => expect.poll(() => each.heard(server)).toBe(true)),
  );
});
