import { describe, expect, it } from 'vitest';
import { policy } from '../../src/builder/policy.ts';
import { privacyNotice } from '../../src/builder/privacy-notice.ts';
import { previewPage } from '../../src/builder/preview-page.ts';
import { tag } from '../../src/builder/tag.ts';
import { readFileSync } from 'node:fs';
import { marked } from '../docs/documents.ts';
import { built, chosen, deployed } from './example.ts';

/** The texts quoted under a heading, each on one line. */
function quotesUnder(file: string, heading: string): string[] {
  const [, text = ''] = readFileSync(file, 'utf8').split(`\n## ${heading}\n`);
  const quotes = text.split('\n## ')[0]?.match(/(?:^>.*\n?)+/gm) ?? [];
  return quotes.map((quote) => quote.replaceAll(/^> ?/gm, '').trim().replaceAll('\n', ' '));
}

describe('what a site has to say elsewhere', () => {
  it('is in its policy what docs/security.md says', () => {
    const [block = ''] = marked('docs/security.md', 'host policy');
    expect(policy(deployed)).toBe(block.replace(/^```text\n|\n```$/g, ''));
  });

  it('is in its privacy notice what docs/privacy.md says', () => {
    const [text = '', counted = ''] = quotesUnder('docs/privacy.md', 'For your privacy notice');
    expect(text.length).toBeGreaterThan(100);
    expect(privacyNotice(chosen(), built)).toBe(text);
    // How long totals are kept is for the site to say.
    const [more = ''] = counted.split(' _[');
    expect(more.length).toBeGreaterThan(100);
    expect(privacyNotice(chosen({ counts: true }), built)).toBe(`${text} ${more}`);
  });

  it('is there in English, with the words that are on the button', () => {
    const quiet = privacyNotice(chosen({ locale: 'cy', quiet: true }), built);
    expect(quiet).toBe(privacyNotice(chosen(), built));
    expect(privacyNotice(chosen({ label: 'Get help' }), built)).toMatch(/^Get help, the button/);
  });

  it.each([
    ['inline', /^Find support, a part of our pages, asks/],
    ['none', /^Find support, a panel that links on our pages open, asks/],
  ] as const)('says how it stands on the page: %s', (stands, words) => {
    expect(privacyNotice(chosen({ stands }), built)).toMatch(words);
  });

  it('says who can tell that it was opened, where somebody can', () => {
    expect(privacyNotice(chosen(), built)).not.toContain('server');
    expect(privacyNotice(chosen({ preload: 'open' }), built)).toContain(
      'server of its files can tell',
    );
  });
});

describe('the page in the preview', () => {
  const line = tag(chosen(), deployed, built) ?? '';

  it('has the very tag, at its end', () => {
    expect(previewPage(line, false)).toContain(`</div>${line}</body>`);
  });

  it('has it among its words where it is to be a part of the page', () => {
    const page = previewPage(line, true);
    expect(page.indexOf(line)).toBeLessThan(page.lastIndexOf('class="bar"'));
    expect(page.split(line)).toHaveLength(2);
  });

  it('has a link where there is no button', () => {
    expect(previewPage(line, false, '<a data-waymark>Help</a>')).toContain(
      '<a data-waymark>Help</a>',
    );
  });
});
