import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docs } from './setup/docs-site.ts';

const site = docs('read');

describe('the site of the documents', () => {
  it('asks nobody else for anything, on any page, and fits a window of 320 px', () =>
    site.reading(
      async ({ page, elsewhere, errors }) => {
        const wide: string[] = [];
        for (const path of site.pages()) {
          await page.goto(site.address(path));
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (over > 0) wide.push(`${path}: ${over}`);
        }
        await page.waitForLoadState('networkidle');
        expect({ elsewhere, errors, wide }).toEqual({ elsewhere: [], errors: [], wide: [] });
      },
      { viewport: { width: 320, height: 640 } },
    ));

  it('could not, if it wanted to; and it would be seen', () =>
    site.reading(async ({ page, elsewhere, errors }) => {
      await page.goto(site.address('index.html'));
      const asked = 'https://elsewhere.example/picture.png';
      await page.evaluate((src) => {
        new Image().src = src;
      }, asked);
      await expect.poll(() => errors.join()).toContain('Content Security Policy');
      // What is refused is heard too, before the browser refuses it.
      expect(elsewhere).toEqual([asked]);
    }));

  it('has no link within it that leads nowhere', () => {
    const pages = new Map(
      site.pages().map((path) => [path, readFileSync(join(site.folder, path), 'utf8')]),
    );
    const nowhere = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
        .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), site.address(path)))
        .filter(({ origin, pathname, hash }) => {
          const base = new URL(site.address());
          if (origin !== base.origin) return false;
          const inside = decodeURI(pathname).slice(base.pathname.length);
          const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
          if (!pathname.startsWith(base.pathname) || !existsSync(join(site.folder, file)))
            return true;
          const there = pages.get(file);
          return hash !== '' && !there?.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
        })
        .map(({ href }) => `${path}: ${href}`),
    );
    expect([...new Set(nowhere)]).toEqual([]);
    expect(pages.size).toBeGreaterThan(30);
  });

  it('reads without script', () =>
    site.reading(
      async ({ page }) => {
        await page.goto(site.address('getting-started.html'));
        expect(await page.locator('main h1').textContent()).toContain('Getting started');
        await page.locator('main a', { hasText: 'Releases' }).first().click();
        expect(await page.locator('main h1').textContent()).toContain('Releases');
      },
      { javaScriptEnabled: false },
    ));
});

describe('its search', () => {
  it.each([
    ['impact assessment', 'privacy.html'],
    ['wrong number', 'releases.html'],
    ['native speaker', 'translators.html'],
    ['content security policy', 'security.html'],
    ['barrier', 'evidence.html'],
  ])('finds "%s" in %s, with the network off', (words, path) =>
    site.reading(async ({ page, elsewhere }) => {
      await page.goto(site.address('index.html'));
      await page
        .getByRole('button', { name: /search/i })
        .first()
        .click();
      const field = page.locator('#localsearch-input');
      await field.waitFor();
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await field.fill(words);
      const results = page.locator('.results a.result');
      await results.first().waitFor();
      const found = await results.evaluateAll((all) =>
        all.map((each) => String(Object(each).href)),
      );
      expect(found.slice(0, 5).map((each) => each.replace(/#.*/, ''))).toContain(
        site.address(path),
      );
      expect(elsewhere).toEqual([]);
      await page.context().setOffline(false);
      await page.locator(`.results a.result[href*="${path}"]`).first().click();
      await page.waitForURL((url) => url.pathname.endsWith(path));
    }),
  );

  it('says so where there is nothing', () =>
    site.reading(async ({ page }) => {
      await page.goto(site.address('index.html'));
      await page
        .getByRole('button', { name: /search/i })
        .first()
        .click();
      await page.locator('#localsearch-input').fill('zyzzyva');
      await page.getByText('No results').waitFor();
    }));
});
