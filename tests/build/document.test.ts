import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { almanacOf } from '../../src/build/almanac-of.ts';
import { directionOf } from '../../src/build/direction-of.ts';
import { documentOf, type Parts } from '../../src/build/document.ts';
import type { FrameData } from '../../src/model/frame-data.ts';

const data: FrameData = {
  locale: 'en-GB',
  languages: [],
  nation: null,
  area: null,
  leave: 'https://weather.example/',
  flows: [],
  phrases: {},
  almanac: almanacOf('en-GB'),
  helplines: [],
  needs: [],
  holidays: { until: '2026-12-31', days: { eng: [], wls: [], sct: [], nir: [] } },
  limit: '2027-10-08',
};

const made = (changes: Partial<Parts> = {}) =>
  documentOf({
    data,
    html: '<h1>Find support</h1>',
    title: 'Find support',
    styles: 'h1{color:red}',
    head: 'document.documentElement.classList.remove("plain")',
    script: 'console.warn("taking over")',
    ...changes,
  });

const policyOf = (html: string) =>
  /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

/** What a browser takes for the text of each element: up to the first thing that closes it. */
const inside = (html: string, name: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}`, 'gi'))].map(
    ([, text = '']) => text,
  );

const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

describe('the policy of a document', () => {
  it('lets in nothing but what is named after it', () => {
    expect(policyOf(made())).toMatch(/^default-src 'none'; /);
    expect(policyOf(made())).toContain("base-uri 'none'");
    expect(policyOf(made())).toContain("form-action 'none'");
    // Frames from where, its own script says: tests/browser/languages.
    const rest = policyOf(made())?.replace('frame-src http: https: tel: sms: mailto:', '');
    expect(rest).not.toMatch(/unsafe|https?:|\*|data:|blob:|frame-src/);
  });

  it.each([
    ['plain code', {}],
    ['letters outside ASCII', { script: 'say("Ffôn – ☎")', styles: 'a::after{content:"→"}' }],
    ['code that speaks of scripts', { script: 'say("</script><!--<script>")' }],
  ])('names the very bytes that are inlined: %s', (_, parts) => {
    const html = made(parts);
    const [head = '', , script = ''] = inside(html, 'script');
    const [style = ''] = inside(html, 'style');
    expect(policyOf(html)).toContain(`script-src ${hashOf(head)} ${hashOf(script)};`);
    expect(policyOf(html)).toContain(`style-src ${hashOf(style)};`);
  });

  it('stands before everything it is to hold for', () => {
    const html = made();
    const at = html.indexOf('Content-Security-Policy');
    for (const part of ['<title', '<style', '<script', '<body'])
      expect(html.indexOf(part)).toBeGreaterThan(at);
  });
});

describe('code in a document', () => {
  const hard = 'globalThis.said = "</script>" + "</SCRIPT >" + "<!--" + "<script>"';

  it('cannot close its own script, nor hide what follows', () => {
    const html = made({ script: hard });
    expect(html.match(/<\/script/gi)).toHaveLength(3);
    expect(html).not.toContain('<!--');
    expect(html).toMatch(/<\/script><\/body><\/html>\n$/);
  });

  it('still says what it said', () => {
    const [, , script = ''] = inside(made({ script: hard }), 'script');
    const said: unknown = new Function(`${script}; return globalThis.said`)();
    expect(said).toBe('</script></SCRIPT ><!--<script>');
  });
});

describe('the facts in a document', () => {
  const phrases = { app: { title: '</script><script>alert(1)</script><!-- " & \u2028' } };

  it('cannot close their script, and are read back whole', () => {
    const html = made({ data: { ...data, phrases } });
    const facts = inside(html, 'script')[1] ?? '';
    expect(facts).not.toContain('<');
    expect(JSON.parse(facts)).toEqual({ ...data, phrases });
    expect(inside(html, 'script')).toHaveLength(3);
  });

  it('are not a script a browser would run', () => {
    expect(made()).toContain('<script type="application/json" id="data">');
  });
});

describe('what search engines read', () => {
  const linked = { name: 'Fell & <b> </script>' };

  it('is in a document that is given it, as data that no browser runs', () => {
    const html = made({ linked });
    const [, text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(text)).toEqual(linked);
    expect(policyOf(html)).toBe(policyOf(made()));
  });

  it('is in no other', () => {
    expect(made()).not.toContain('ld+json');
  });
});

describe('a document', () => {
  it('is in its language, and runs the way it is written', () => {
    expect(made()).toContain('<html lang="en-GB" dir="ltr" class="plain">');
    expect(made({ data: { ...data, locale: 'ar' } })).toContain('<html lang="ar" dir="rtl"');
  });

  it.each(['ar', 'ur', 'fa', 'ps', 'he', 'ckb', 'yi', 'pa-Arab', 'dv', 'ur-GB'])(
    'runs right to left in %s',
    (locale) => expect(directionOf(locale)).toBe('rtl'),
  );

  it.each(['en-GB', 'cy', 'gd', 'ga', 'pl', 'pa', 'zh-Hans', 'so', 'ku'])(
    'runs left to right in %s',
    (locale) => expect(directionOf(locale)).toBe('ltr'),
  );

  it('has a title that is text, whatever is in it', () => {
    expect(made({ title: 'Help & </title><b>' })).toContain(
      '<title>Help &amp; &lt;/title>&lt;b></title>',
    );
  });

  it('holds the first screen as it was made', () => {
    expect(made()).toContain('<div id="app"><h1>Find support</h1></div>');
  });

  it('asks for nothing: no address is loaded by it, and no number is guessed at', () => {
    expect(made()).not.toMatch(/\bsrc=|<link|@import|url\(/);
    expect(made()).toContain('<meta name="referrer" content="no-referrer">');
    expect(made()).toContain('<meta name="format-detection" content="telephone=no">');
  });
});
