import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media');

const read = (text: string) =>
  new Map([...text.matchAll(/--([a-z-]+): #([0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]));
const schemes = { light: read(light), dark: new Map([...read(light), ...read(dark)]) };

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const texts = [
  ...['paper', 'surface', 'soft'].flatMap((under) =>
    ['ink', 'quiet', 'primary'].map((text) => [text, under] as const),
  ),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-urgent', 'urgent'],
  ['on-urgent', 'urgent-strong'],
  ['on-band', 'band'],
  ['urgent-ink', 'urgent-soft'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const of = (name: string) => {
    const hex = schemes[scheme].get(name);
    if (hex === undefined) throw new Error(`there is no colour called ${name}`);
    return hex;
  };

  it.each(texts)('%s on %s is 7:1 or more', (text, under) => {
    expect(contrast(of(text), of(under))).toBeGreaterThanOrEqual(7);
  });

  it.each(['paper', 'surface'])('the edge of a control on %s is 3:1 or more', (under) => {
    expect(contrast(of('edge'), of(under))).toBeGreaterThanOrEqual(3);
  });

  it('one of the two focus rings stands out from whatever is behind', () => {
    for (const under of ['paper', 'surface', 'primary', 'urgent', 'band'])
      expect(
        Math.max(contrast(of('focus'), of(under)), contrast(of('focus-edge'), of(under))),
      ).toBeGreaterThanOrEqual(3);
  });
});

describe('the measure of contrast', () => {
  it('knows black from white, and would notice a pale grey', () => {
    expect(contrast('000000', 'ffffff')).toBeCloseTo(21);
    expect(contrast('777777', 'ffffff')).toBeLessThan(7);
  });
});
