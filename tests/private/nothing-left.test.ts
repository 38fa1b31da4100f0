import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/setup/chromium.ts';
import { host, page as pageOf } from '../browser/setup/host.ts';
import { keptBy, nothingKept } from '../browser/setup/kept.ts';
import { said } from '../browser/setup/phrases.ts';
import { visit } from '../browser/setup/visit.ts';
import { everywhere, type Everywhere } from './everywhere.ts';
import { dataOf, wander, way } from './wander.ts';

const WALKS = 500;
const seed = Number(process.env['WAYMARK_SEED'] ?? randomInt(2 ** 31));

const noStorage = {
  cookie: 'SecurityError',
  local: 'SecurityError',
  session: 'SecurityError',
  databases: 'SecurityError',
  caches: 'SecurityError',
  name: '',
};

let elsewhere: Everywhere | undefined;
let browser: Browser | undefined;
beforeAll(async () => {
  elsewhere = await everywhere();
  browser = await launch({ args: elsewhere.args });
});
afterAll(async () => {
  await browser?.close();
  await elsewhere?.stop();
});

async function at(attributes = '') {
  const site = await host({ html: pageOf(`<script src="{script}" async ${attributes}></script>`) });
  if (!browser) throw new Error('the browser is not there');
  const person = await visit(browser, site.url);
  return {
    ...person,
    asked: () => site.asked.filter((url) => url !== '/favicon.ico'),
    async end() {
      await person.end();
      await site.stop();
    },
  };
}

describe('in a browser for which every name leads to a listener of ours', () => {
  it(`after ${WALKS} walks nothing is kept, and nothing was asked for but a script and a document`, async () => {
    console.info(`WAYMARK_SEED=${seed} repeats these ${WALKS} walks`);
    const { page, context, frame, asked, end } = await at('data-position="none"');
    const inside = await frame();
    const places = async () => [
      page.url(),
      inside.url(),
      await page.evaluate(() => [history.length, history.state, window.name, document.title]),
      await inside.evaluate(() => [history.length, history.state, window.name]),
    ];
    const before = await places();
    await page.evaluate(() => window.waymark?.open());
    const data = dataOf(`dist${new URL(inside.url()).pathname}`);
    const picks = fc.sample(fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), {
      numRuns: WALKS,
      seed,
    });
    for (const pick of picks) {
      let step = 0;
      const words = way(data, (of) => (pick[step++] ?? 0) % of, 1 + ((pick[8] ?? 0) % 8));
      await wander(inside, words, said('app.bars.restart'));
    }
    expect(await places()).toEqual(before);
    expect(await keptBy(page)).toMatchObject(nothingKept);
    expect(await keptBy(inside)).toMatchObject(noStorage);
    expect(await context.cookies()).toEqual([]);
    expect((await context.storageState()).origins).toEqual([]);
    expect(context.serviceWorkers()).toEqual([]);
    expect(asked()).toEqual(['/waymark.js', new URL(inside.url()).pathname]);
    expect(elsewhere?.came()).toEqual([0, 0]);
    await end();
  });

  it('the listener would have heard: a page that asks, and one that calls over UDP', async () => {
    const { page, end } = await at();
    const before = elsewhere?.came() ?? [0, 0];
    await page.evaluate(async (address) => {
      await fetch('http://somewhere.example/', { mode: 'no-cors' }).catch(() => {});
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:${address}` }] });
      call.createDataChannel('');
      await call.setLocalDescription(await call.createOffer());
    }, elsewhere?.at ?? '');
    await expect.poll(() => elsewhere?.came()[0]).toBeGreaterThan(before[0]);
    await expect.poll(() => elsewhere?.came()[1]).toBeGreaterThan(before[1]);
    await end();
  });
});

describe('what the log of the files’ server tells', () => {
  /** The log of a visit, in which somebody opened the panel or did not. */
  const log = async (preload: string, opens: boolean) => {
    const { page, frame, asked, end } = await at(preload);
    if (opens) {
      await page.evaluate(() => window.waymark?.open());
      await (await frame()).locator('.option').first().click();
    }
    // The page has been at rest since: what was to be fetched by itself has been.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    if (preload !== 'data-preload="open"' || opens) await frame();
    const told = asked();
    await end();
    return told;
  };

  it.each(['', 'data-preload="idle"'])(
    '%s: the same, whether or not somebody opened it',
    async (preload) => {
      const opened = await log(preload, true);
      expect(opened).toHaveLength(2);
      expect(await log(preload, false)).toEqual(opened);
    },
  );

  it('data-preload="open": whether somebody opened it', async () => {
    expect(await log('data-preload="open"', false)).toEqual(['/waymark.js']);
    expect(await log('data-preload="open"', true)).toHaveLength(2);
  });
});
