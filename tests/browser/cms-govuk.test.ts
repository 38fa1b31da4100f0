import { readFileSync } from 'node:fs';
import nunjucks from 'nunjucks';
import { describe, expect, it } from 'vitest';
import { title } from './setup/phrases.ts';
import { real } from './setup/real.ts';
import { blocksIn } from '../docs/blocks.ts';

const on = real();
const govuk = 'node_modules/govuk-frontend/dist';
const styles = readFileSync(`${govuk}/govuk/govuk-frontend.min.css`, 'utf8');
const nonce = 'b25jZQ==';

/** A page as a static site with govuk-frontend makes it, with our macros in it. */
function page(options: Record<string, string> = {}, text = 'Worried about a child?'): string {
  const site = new nunjucks.Environment(new nunjucks.FileSystemLoader(['cms/govuk', govuk]));
  const body = `
    {% extends "govuk/template.njk" %}
    {% from "waymark.njk" import waymark, waymarkLink %}
    {% block head %}<style>${styles}</style>{% endblock %}
    {% block content %}
      <h1 class="govuk-heading-l">Fellshire</h1>
      <p class="govuk-body">{{ waymarkLink({ files: files, flow: "child", text: text }) }}</p>
    {% endblock %}
    {% block bodyEnd %}{{ waymark({ files: files, options: options, nonce: cspNonce, page: "gb-wls/en-GB.html" }) }}{% endblock %}`;
  return site
    .renderString(body, { files: '{files}', options, text, cspNonce: nonce })
    .replaceAll('{files}/waymark.js', '{script}')
    .replaceAll('{files}', '');
}

/** The page that docs/cms.md shows, with our server's address in the place of its example. */
function shown(): string {
  const site = new nunjucks.Environment(new nunjucks.FileSystemLoader(['cms/govuk', govuk]));
  const block = blocksIn('docs/cms.md').find(({ language }) => language === 'njk');
  return site
    .renderString(`{% extends "govuk/template.njk" %}${block?.text ?? ''}`, {})
    .replaceAll('https://files.example.org/waymark/waymark.js', '{script}');
}

describe('a static site with govuk-frontend', () => {
  it('has the panel by what docs/cms.md shows', () =>
    on({ html: shown() }, async ({ frame, pressLauncher }) => {
      const inside = await frame();
      await pressLauncher();
      expect(inside.url()).toContain('/gb-eng/');
      expect(await inside.locator('.step-heading').innerText()).toBe(title('start/who'));
    }));

  const options = { region: 'gb-wls', label: 'Help "now" <b>', counts: 'on' };

  it('gets the tag with its options, and the panel opens', () =>
    on({ html: page(options) }, async ({ page: at, frame, pressLauncher, errors }) => {
      const tag = at.locator('script[src$="/waymark.js"]');
      expect(await tag.evaluate(({ dataset }) => ({ ...dataset }))).toEqual(options);
      expect(await at.locator('b').count()).toBe(0);
      const inside = await frame();
      await pressLauncher();
      expect(inside.url()).toContain('/gb-wls/');
      expect(await inside.locator('.step-heading').innerText()).toBe(title('start/who'));
      expect(errors.filter((each) => !each.includes('404'))).toEqual([]);
    }));

  it('has a link that opens the panel where it says', () =>
    on({ html: page({}, 'A <i>child</i>?') }, async ({ page: at, frame }) => {
      const inside = await frame();
      await at.getByRole('link', { name: 'A <i>child</i>?' }).click();
      await inside.getByText(title('child/danger')).waitFor();
    }));

  it('has plain links without script', () =>
    on(
      { html: page() },
      async ({ page: at }) => {
        const links = at.locator('a[href="/gb-wls/en-GB.html"], a[href="/gb/en-GB.html"]');
        expect(await links.allInnerTexts()).toEqual(['Worried about a child?', 'Find support']);
      },
      { javaScriptEnabled: false },
    ));

  it('passes on the nonce that a strict policy asks for', () =>
    on(
      {
        html: page(),
        headers: {
          'content-security-policy': `script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; frame-src http://localhost:* tel:`,
        },
      },
      async ({ page: at, frame }) => {
        await frame();
        expect(await at.evaluate(() => typeof window.waymark)).toBe('object');
      },
    ));
});
