import { describe, expect, it } from 'vitest';
import { page as pageOf } from './setup/host.ts';
import { said, title } from './setup/phrases.ts';
import { real } from './setup/real.ts';

const on = real();

describe('without script', () => {
  it('the stand-alone page shows the emergency line, and every situation with its numbers behind one press', () =>
    on(
      {},
      async ({ page }, site) => {
        await page.goto(`${site.files}/gb/en-GB.html`);
        expect(await page.locator('aside a[href="tel:999"]').isVisible()).toBe(true);
        for (const [need, dial] of [
          ['own-behaviour', '08081000900'],
          ['young', '08001111'],
          ['crisis', '116123'],
        ]) {
          await page
            .locator('summary', { hasText: said(`needs.${need}`) })
            .first()
            .click();
          expect(await page.locator(`a[href="tel:${dial}"]`).first().isVisible(), need).toBe(true);
          expect(await page.locator('.group[open]').count(), 'one at a time').toBe(1);
        }
        expect(
          site.asked.filter((path) => path.includes('gb')),
          'one request',
        ).toHaveLength(1);
        expect(await page.locator('button:visible').count()).toBe(0);
        expect(await page.getByText(said('app.opening.plain')).isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  it('Leave quickly is a real link to the neutral site', () =>
    on(
      {},
      async ({ page }, site) => {
        await page.goto(`${site.files}/gb/en-GB.html`);
        const link = page.getByRole('link', { name: said('app.bars.leave') });
        expect(await link.getAttribute('href')).toMatch(/^https:/);
      },
      { javaScriptEnabled: false },
    ));

  it('a link marked data-waymark leads to the stand-alone page', () =>
    on(
      { html: pageOf('<a data-waymark="me" href="{script}/../gb/en-GB.html">Find help</a>') },
      async ({ page }) => {
        await page.getByRole('link', { name: 'Find help' }).click();
        await page.getByText(said('app.opening.plain')).waitFor();
      },
      { javaScriptEnabled: false },
    ));

  it('a file server whose own policy blocks the inlined script still gives the plain page', () =>
    on(
      {
        fileHeaders: { 'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'" },
      },
      async ({ page }, site) => {
        await page.goto(`${site.files}/gb/en-GB.html`);
        expect(await page.getByText(said('app.opening.plain')).isVisible()).toBe(true);
        expect(await page.locator('button:visible').count()).toBe(0);
      },
    ));
});

describe('with script', () => {
  it('takes over the first screen without changing what is on it', () =>
    on({}, async ({ page }, site) => {
      const text = () => page.locator('main').innerText();
      await page.route(/en-GB\.html/, async (route) => {
        const answer = await route.fetch();
        // The head script runs, the main one, which is the last, does not: the moment before it takes over.
        const whole = await answer.text();
        const html = `${whole.slice(0, whole.lastIndexOf('<script>'))}</body></html>`;
        await route.fulfill({ response: answer, body: html });
      });
      await page.goto(`${site.files}/gb/en-GB.html`);
      const before = await text();
      await page.unroute(/en-GB\.html/);
      await page.goto(`${site.files}/gb/en-GB.html`);
      await page.getByRole('button').first().waitFor();
      expect(await text()).toBe(before);
      expect(before).toContain(title('start/who'));
    }));
});
