import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deploy } from '../../src/build/deploy.ts';
import { launch } from '../browser/setup/chromium.ts';
import { said } from '../browser/setup/phrases.ts';
import { answer } from '../browser/setup/visit.ts';
import { marked } from '../docs/documents.ts';
import { RELEASE } from './setup/release.ts';
import { nginx, type Server } from './setup/server.ts';
import { visited } from './setup/visited.ts';

let server: Server;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  server = await nginx();
  deploy(RELEASE, server.files);
  browser = await launch({ args: ['--host-resolver-rules=MAP * 127.0.0.1'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const toCrisis = ['start/who me', 'me/adult adult', 'me/now crisis'];
const toCard = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'];

/** The stand-alone page, from nginx as we configure it, with every other site made up. */
async function alone(run: (page: Page) => Promise<void>): Promise<void> {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(20_000);
  try {
    await context.route(
      (url) => url.hostname !== 'localhost',
      (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<title>Elsewhere</title><script>document.title=self.origin</script>`,
        }),
    );
    const page = await context.newPage();
    const reply = await page.goto(`https://localhost:${server.port}/v1/gb/en-GB.html`);
    expect(reply?.headers()['content-security-policy']).toContain('sandbox');
    await page.locator('html:not(.plain)').waitFor({ state: 'attached' });
    await run(page);
  } finally {
    await context.close();
  }
}

/**
 * What became of a press on a link that opens an app: `handed on` to the system, where Chromium asks;
 * or `gone`, where an error stands in the place of the page.
 */
async function fateOf(page: Page, frame: Frame, href: string): Promise<string> {
  const handed = page
    .waitForEvent('requestfailed', (request) => request.url() === href)
    .then((request) => request.failure()?.errorText)
    .then((text) => (text === 'net::ERR_ABORTED' ? 'handed on' : `failed: ${text}`))
    .catch(String);
  const gone = page
    .waitForEvent('framenavigated', (each) => each.url().startsWith('chrome-error:'))
    .then(() => 'gone')
    .catch(String);
  await frame.locator(`a[href="${href}"]`).locator('visible=true').first().click();
  return Promise.race([handed, gone]);
}

describe('the stand-alone page, sandboxed by its server', () => {
  it('has no origin, so nothing on it could be stored', () =>
    alone(async (page) => {
      expect(await page.evaluate(() => self.origin)).toBe('null');
      const stored = () => {
        try {
          return String(localStorage.length);
        } catch (error) {
          return error instanceof Error ? error.name : '';
        }
      };
      expect(await page.evaluate(stored)).toBe('SecurityError');
    }));

  it.each([
    ['the emergency line', 'tel:999', []],
    ['a helpline', 'tel:116123', toCrisis],
    ['a text message', 'sms:85258?body=SHOUT', toCrisis],
  ])('asks the system for %s', (_, href, answers) =>
    alone(async (page) => {
      await answer(page.mainFrame(), ...answers);
      expect(await fateOf(page, page.mainFrame(), href)).toBe('handed on');
    }),
  );

  it('has the same page in another language within it, and that calls and goes on', () =>
    alone(async (page) => {
      await page.goto(`https://localhost:${server.port}/v1/gb-wls/en-GB.html`);
      await page.locator('html:not(.plain)').waitFor({ state: 'attached' });
      const made = page.waitForEvent('frameattached');
      await page.locator('a.language[hreflang="cy"]').locator('visible=true').first().click();
      const inside = await made;
      await inside.locator('html[lang="cy"]:not(.plain)').waitFor({ state: 'attached' });
      await page.locator('html.elsewhere').waitFor({ state: 'attached' });
      expect(await fateOf(page, inside, 'tel:999')).toBe('handed on');
    }));

  it('leaves, and Back does not return', () =>
    alone(async (page) => {
      await answer(page.mainFrame(), ...toCrisis);
      await page.getByRole('link', { name: said('app.bars.leave') }).click();
      await page.waitForURL(/^https:\/\/(?!localhost)/);
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      expect(page.url()).not.toContain('localhost');
    }));

  it('leaves on Shift three times', () =>
    alone(async (page) => {
      await answer(page.mainFrame(), ...toCrisis);
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.waitForURL(/^https:\/\/(?!localhost)/);
    }));

  it('opens a helpline’s own site whole, outside the sandbox', () =>
    alone(async (page) => {
      await page.locator('.all-numbers, .group').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '');
      });
      const tab = context.waitForEvent('page');
      await page
        .locator('a[href^="https:"]:not([data-leave], .exit)')
        .locator('visible=true')
        .first()
        .click();
      const opened = await tab;
      await expect.poll(() => opened.title()).toMatch(/^https:/);
    }));

  it('prints a card', () =>
    alone(async (page) => {
      await answer(page.mainFrame(), ...toCard);
      await page.evaluate(() => {
        addEventListener('beforeprint', () => (document.documentElement.dataset['printed'] = ''));
      });
      await page.locator('summary', { hasText: said('app.take.title') }).click();
      await page.getByRole('button', { name: said('app.take.print') }).click();
      await page.locator('html[data-printed]').waitFor({ state: 'attached' });
    }));

  it('is the panel as well, and calls from there', async () => {
    const { page, frame, errors, end } = await panel('v1/waymark.js');
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    expect(await fateOf(page, frame, 'tel:999')).toBe('handed on');
    expect(errors).toEqual([]);
    await end();
  });

  it('calls from a host whose policy has the line that docs/security.md gives', async () => {
    const [line = ''] = marked('docs/security.md', 'host policy');
    const policy = line
      .replace(/^```text\n|\n```$/g, '')
      .replaceAll('https://files.example.org', `https://localhost:${server.port}`);
    const { page, frame, end } = await panel('v1/waymark.js', policy);
    expect(await fateOf(page, frame, 'tel:999')).toBe('handed on');
    await end();
  });

  describe('on a host that forgot `tel:`', () => {
    const policy = () => `frame-src https://localhost:${server.port}`;

    it('calls', async () => {
      const { page, frame, end } = await panel('v1/waymark.js', policy());
      expect(await fateOf(page, frame, 'tel:999')).toBe('handed on');
      await end();
    });

    it('would not, without the frame for it: this test can fail', async () => {
      const { page, frame, end } = await panel('v1/waymark.js', policy());
      await frame
        .locator('a[href="tel:999"]')
        .evaluateAll((links) => links.forEach((each) => each.removeAttribute('target')));
      expect(await fateOf(page, frame, 'tel:999')).toBe('gone');
      await end();
    });
  });
});

/** The panel on a page of a host with this policy, open. */
async function panel(script: string, policy = '') {
  const src = `https://localhost:${server.port}/${script}`;
  const tag = `<script src="${src}" async></script>`;
  const { page, errors, end } = await visited(browser, tag, policy);
  const inside = () => page.frames().find((each) => each !== page.mainFrame());
  const frame = inside() ?? (await page.waitForEvent('frameattached'));
  await frame.locator('html:not(.plain)').waitFor({ state: 'attached' });
  await page.evaluate(() => window.waymark?.open());
  return { page, frame, errors, end };
}
