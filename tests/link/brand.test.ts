import { describe, expect, it } from 'vitest';
import { isBrand, isColour, isFont, isRadius } from '../../src/link/brand.ts';

describe('a brand', () => {
  it('may have all of it, or none', () => {
    expect(isBrand({})).toBe(true);
    expect(isBrand({ colour: '#005eb8', radius: 0, font: 'Arial' })).toBe(true);
    expect(isBrand({ colour: '#ffff00' })).toBe(false);
    expect(isBrand({ radius: '4' })).toBe(false);
    expect(isBrand({ font: 4 })).toBe(false);
  });

  it.each(['#005eb8', '#00703C', '#767676', '#000000'])('may be %s', (colour) =>
    expect(isColour(colour)).toBe(true),
  );

  it.each([
    '#777777',
    '#ffdd00',
    '#fff',
    'navy',
    'rgb(0,0,0)',
    '#000000;display:none',
    '#00000g',
    7,
  ])('may not be %s: no white words could be read on it, or it is not six figures', (colour) =>
    expect(isColour(colour)).toBe(false),
  );

  it('has corners from 0 to 24 px', () => {
    expect([0, 4.5, 24].every(isRadius)).toBe(true);
    expect([-1, 25, NaN, Infinity, '4', null].some(isRadius)).toBe(false);
  });

  it.each(['Arial', '"Frutiger W01", Arial, sans-serif', "'Gill Sans'"])('may use %s', (font) =>
    expect(isFont(font)).toBe(true),
  );

  it.each(['', 'Arial; color: red', 'url(x)', 'a}b{', 'A'.repeat(100), null])(
    'may not use %s for a font',
    (font) => expect(isFont(font)).toBe(false),
  );
});
