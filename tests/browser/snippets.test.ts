import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { blocksIn } from '../docs/blocks.ts';
import { documents } from '../docs/documents.ts';
import { executorOf } from '../docs/executors.ts';
import { page as pageOf, tag } from './setup/host.ts';
import { real } from './setup/real.ts';
import { untilShown } from './setup/visit.ts';

const on = real();

/** Blocks of these languages that no other test takes. */
const blocks = (language: RegExp) =>
  documents()
    .flatMap((document) => blocksIn(document))
    .filter((block) => language.test(block.language) && executorOf(block) === 'here');

/** What documents have in the place of a site owner's own server. */
const SERVER = 'https://files.example.org/waymark/';
const here = (html: string) =>
  html.replaceAll(/https:\/\/files\.example\.org\/waymark\/(v1\/)?/g, '{script}/../');

const addresses = (page: Page) =>
  page
    .locator('a[href*="/gb"]')
    .evaluateAll((links) => links.map((link) => String(Object(link).href)));

describe('HTML in a document, on a page', () => {
  it.each(blocks(/^html$/))('$document, line $line: has its panel', ({ text }) =>
    on({ html: pageOf(here(text.includes('<script') ? text : text + tag)) }, async (person) => {
      const frame = await person.frame();
      await opened(person.page, frame, text.includes('data-waymark="'));
      expect(person.errors).toEqual([]);
    }),
  );

  it.each(blocks(/^html$/))('$document, line $line: leads to help without script', ({ text }) =>
    on(
      { html: pageOf(here(text)) },
      async ({ page }) => {
        const found = await addresses(page);
        // A tag that stands for an option alone has no link beside it, and some links are the site's own.
        if (text.includes(`<a href="${SERVER}`)) expect(found).not.toEqual([]);
        for (const address of found) {
          await page.goto(address);
          expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(10);
        }
      },
      { javaScriptEnabled: false },
    ),
  );
});

/** Opens the panel as the page has it: by its own link, or by script where there is none. */
async function opened(page: Page, frame: Frame, byLink: boolean): Promise<void> {
  if (byLink) await page.locator('a[data-waymark]').click();
  else await page.evaluate(() => window.waymark?.open());
  await untilShown(frame);
}

describe('code in a document, on a page that has the tag', () => {
  it.each(blocks(/^[jt]s$/))('$document, line $line: opens the panel', ({ text }) =>
    on({}, async (person) => {
      const frame = await person.frame();
      await person.page.evaluate(text);
      await untilShown(frame);
      expect(person.errors).toEqual([]);
    }),
  );
});
