import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { page as pageOf } from './setup/host.ts';
import { title } from './setup/phrases.ts';
import { real } from './setup/real.ts';

const on = real();
const recipe = readFileSync('cms/tag-manager.html', 'utf8')
  .replace('https://files.example.org/waymark/waymark.js', '{script}')
  .replace("'data-region', 'gb'", "'data-region', 'gb-wls'");
const tag = '<script src="{script}" async data-region="gb-wls"></script>';

/**
 * A container does this with custom HTML, long after the page has loaded: it makes each script anew,
 * without the attributes it does not know, `data-` among them (umami-software/umami#430).
 */
const managed = (html: string) =>
  pageOf(
    `<a href="/other" data-waymark="child">A child?</a><script>
      addEventListener('load', () => {
        document.write = () => { throw new Error('too late'); };
        const custom = document.createElement('div');
        custom.innerHTML = ${JSON.stringify(html).replaceAll('<', '\\u003c')};
        for (const given of custom.querySelectorAll('script')) {
          const made = document.createElement('script');
          for (const name of ['src', 'async', 'id', 'type'])
            if (given.hasAttribute(name)) made.setAttribute(name, given.getAttribute(name));
          made.text = given.text;
          given.replaceWith(made);
        }
        document.body.append(custom);
      });
    </script>`,
  );

describe('by a tag manager', () => {
  it('our custom HTML puts it on the page with its options, and links open the panel', () =>
    on({ html: managed(recipe) }, async ({ page, frame, errors }) => {
      const inside = await frame();
      expect(inside.url()).toContain('/gb-wls/');
      await page.getByRole('link', { name: 'A child?' }).click();
      await inside.getByText(title('child/danger')).waitFor();
      expect(page.url()).not.toContain('/other');
      expect(errors).toEqual([]);
    }));

  it('the tag as it is for a page loses its options there', () =>
    on({ html: managed(tag) }, async ({ frame }) => {
      expect((await frame()).url()).toContain('/gb/');
    }));

  it('whatever keeps the tag manager away takes the button with it; a link stays a link', () =>
    on({ html: managed('') }, async ({ page }) => {
      expect(await page.evaluate(() => typeof window.waymark)).toBe('undefined');
      await page.getByRole('link', { name: 'A child?' }).click();
      await page.waitForURL('**/other');
    }));
});
