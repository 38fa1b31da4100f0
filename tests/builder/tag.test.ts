import { describe, expect, it } from 'vitest';
import { markedLink, noscript, tag } from '../../src/builder/tag.ts';
import { built, chosen, deployed, filesOf } from './example.ts';

const made = (change = {}) => tag(chosen(change), deployed, built);

describe('the tag', () => {
  it('of somebody who chose nothing is as short as the README’s', () => {
    expect(made()).toBe(
      '<script src="https://files.example.org/waymark/v1/waymark.js" async></script>',
    );
  });

  it('says what differs from its defaults, and nothing else', () => {
    expect(made({ flow: 'child', stands: 'left', quiet: true, theme: 'auto' })).toBe(
      [
        '<script',
        '  src="https://files.example.org/waymark/v1/waymark.js"',
        '  async',
        '  data-flow="child"',
        '  data-position="left"',
        '  data-launcher="quiet"',
        '></script>',
      ].join('\n'),
    );
  });

  it.each([
    ['the default words', { label: 'Find support' }],
    [
      'the default words of a quiet button, but that it is quiet',
      { label: ' Support ', quiet: true },
    ],
    ['the default address to leave for', { leave: 'https://www.bbc.co.uk/weather' }],
    ['languages that are offered anyhow', { place: 'gb-wls', languages: ['cy', 'en-GB'] }],
    ['an opening that the flow does not have', { flow: 'child', opening: 'warning' }],
    ['a colour that white words cannot be read on', { colour: '#ffdd00' }],
    ['corners that are not to be had', { radius: '25' }],
    ['a font that is more than names', { font: 'Arial; color: red' }],
    ['minutes that are not whole', { forget: '1.5' }],
    ['an address that is not secure', { leave: 'http://example.org/' }],
  ])('does not say %s', (_, change) => {
    expect(made(change)).not.toMatch(
      /data-(label|leave|languages|opening|colour|radius|font|forget)/,
    );
  });

  it('names an area alone, which says by itself in which region it is', () => {
    expect(made({ place: 'gb-eng/cumbria' })).toContain('data-area="cumbria"');
    expect(made({ place: 'gb-eng/cumbria' })).not.toContain('data-region');
    expect(made({ place: 'gb-sct' })).toContain('data-region="gb-sct"');
  });

  it('as a part of the page has no corner, no words and no quiet button', () => {
    const text = made({ stands: 'inline', label: 'Help', quiet: true });
    expect(text).toContain('data-mode="inline"');
    expect(text).not.toMatch(/data-(position|label|launcher)/);
  });

  it('keeps words that HTML would take for something else', () => {
    expect(made({ label: '"></script><b>&amp;' })).toContain(
      'data-label="&quot;&gt;&lt;/script&gt;&lt;b&gt;&amp;amp;"',
    );
  });

  it('pinned is held by the integrity of this release, in its own folder', () => {
    expect(made({ pinned: true })).toContain(
      'src="https://files.example.org/waymark/1.2.3/waymark.js"',
    );
    expect(made({ pinned: true })).toContain(
      `integrity="${built.integrity}"\n  crossorigin="anonymous"`,
    );
  });

  it('is none, where a release is to be pinned and nobody knows where it stays', () => {
    const plain = filesOf('https://example.org/files/');
    expect(tag(chosen({ pinned: true }), plain, built)).toBeUndefined();
    expect(tag(chosen(), plain, built)).toContain('https://example.org/files/waymark.js');
  });
});

describe('the plain links', () => {
  it('lead to the place and the language that were chosen, in its own words', () => {
    expect(noscript(chosen({ place: 'gb-wls', locale: 'cy' }), deployed, built)).toBe(
      '<noscript><a href="https://files.example.org/waymark/v1/gb-wls/cy.html">Cael cymorth</a></noscript>',
    );
  });

  it('lead to what is current even from a page that pins', () => {
    expect(noscript(chosen({ pinned: true }), deployed, built)).toContain('/v1/gb/en-GB.html');
  });

  it('open the panel where the tag makes no button', () => {
    expect(markedLink(chosen({ label: 'A & B' }), deployed, built)).toBe(
      '<a href="https://files.example.org/waymark/v1/gb/en-GB.html" data-waymark>A &amp; B</a>',
    );
  });
});
