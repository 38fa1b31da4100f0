import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brandTokens } from '../../src/frame/brand-tokens.ts';
import { isColour } from '../../src/link/brand.ts';
import { contrast } from '../../src/link/contrast.ts';

const [light = '', dark = ''] = readFileSync('src/ui/styles/tokens.css', 'utf8').split('@media');
const token = (css: string, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)
  .filter(isColour);

describe.each([
  ['light', 0, light],
  ['dark', 1, dark],
] as const)('whatever the brand, in the %s scheme', (_, scheme, css) => {
  it('words in its colour can be read on everything they stand on', () =>
    fc.assert(
      fc.property(hex, (colour) => {
        const own = brandTokens(colour);
        const of = (name: string) => own[name]?.[scheme] ?? '';
        for (const under of [token(css, 'paper'), token(css, 'surface'), of('soft')])
          expect(contrast(of('primary'), under)).toBeGreaterThanOrEqual(7);
        for (const under of [of('primary'), of('primary-strong')])
          expect(contrast(of('on-primary'), under)).toBeGreaterThanOrEqual(7);
      }),
    ));

  it('our own words can be read on its tint', () =>
    fc.assert(
      fc.property(hex, (colour) => {
        const soft = brandTokens(colour)['soft']?.[scheme] ?? '';
        for (const text of ['ink', 'quiet'])
          expect(contrast(token(css, text), soft)).toBeGreaterThanOrEqual(7);
      }),
    ));
});

it('a colour that can be read already stays as it is', () => {
  expect(brandTokens('#1d2b5a')['primary']?.[0]).toBe('#1d2b5a');
});
