// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wear } from '../../src/frame/wear.ts';

const { style } = document.documentElement;
const token = (name: string) => style.getPropertyValue(`--${name}`);

/** A browser that can tell light from dark in one value, or an old one. */
const browser = (able: boolean) => vi.stubGlobal('CSS', { supports: () => able });

afterEach(() => {
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
});

describe('what a site owner asks for', () => {
  it('is put on over the style sheet', () => {
    browser(true);
    wear({ colour: '#1d2b5a', radius: 0, font: 'Georgia, serif' });
    expect(token('primary')).toMatch(/^light-dark\(#1d2b5a,#[0-9a-f]{6}\)$/);
    expect(token('radius')).toBe('0px');
    expect(token('font')).toBe('Georgia, serif');
  });

  it('leaves alone what it does not name', () => {
    browser(true);
    wear({});
    expect(style).toHaveLength(0);
  });

  it('is not its colour in a browser too old to know light from dark', () => {
    browser(false);
    wear({ colour: '#1d2b5a', radius: 4 });
    expect(token('primary')).toBe('');
    expect(token('radius')).toBe('4px');
  });
});
