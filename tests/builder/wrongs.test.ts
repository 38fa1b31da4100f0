import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { darker, hexOf } from '../../src/builder/hex.ts';
import { ratio, wrongs } from '../../src/builder/wrongs.ts';
import { isColour } from '../../src/link/brand.ts';
import { built, chosen } from './example.ts';

const wrong = (change = {}) => wrongs(chosen(change), built);

describe('what cannot be used', () => {
  it('is nothing, where nothing was typed', () => {
    expect(wrong()).toEqual({});
  });

  it.each([
    [{ colour: '#ffdd00' }, 'contrast of 1.3:1. They need 4.5:1'],
    [{ colour: 'navy' }, 'six figures'],
    [{ radius: '25' }, '0 to 24'],
    [{ radius: '-1' }, '0 to 24'],
    [{ font: 'a;b' }, 'names of fonts'],
    [{ forget: '0' }, '1 to 1440'],
    [{ forget: 'soon' }, '1 to 1440'],
    [{ leave: 'bbc.co.uk' }, 'https://'],
    [{ leave: 'javascript:alert(1)' }, 'https://'],
    [{ address: 'http://files.example.org/' }, 'https://'],
    [{ address: '' }, 'nothing to copy'],
  ])('is told beside its own field: %o', (change, words) => {
    const found = Object.entries(wrong(change));
    expect(found).toEqual([[Object.keys(change)[0], expect.stringContaining(words)]]);
  });

  it('is a release that is to be pinned where there is no folder of it, and what to do is said', () => {
    const change = { address: 'https://example.org/dist/', pinned: true };
    expect(wrong(change)['pinned']).toMatch(/v1 or 1\.2\.3.*npm run deploy.*always current/);
    expect(wrong({ ...change, address: 'https://example.org/v1/' })).toEqual({});
  });

  it.each([
    [{ colour: ' 005EB8 ' }],
    [{ colour: '#05b' }],
    [{ radius: '0' }],
    [{ radius: '24' }],
    [{ font: 'Georgia, "Times New Roman", serif' }],
    [{ forget: '1440' }],
    [{ leave: ' https://example.org/today ' }],
  ])('is not %o', (change) => expect(wrong(change)).toEqual({}));
});

describe('a colour', () => {
  it.each([
    ['005EB8', '#005eb8'],
    ['#05b', '#0055bb'],
    ['#05bb', undefined],
    ['', undefined],
  ])('%s is %s', (text, hex) => expect(hexOf(text)).toBe(hex));

  it('has a contrast that is never rounded up to what it does not reach', () => {
    expect([ratio(4.4999), ratio(4.5), ratio(21)]).toEqual(['4.4:1', '4.5:1', '21:1']);
  });

  it('of any kind has a darker shade that can be used, and is left alone where it can itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const colour = `#${number.toString(16).padStart(6, '0')}`;
        expect(isColour(darker(colour))).toBe(true);
        if (isColour(colour)) expect(darker(colour)).toBe(colour);
      }),
    );
  });
});
