// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { dress } from '../../src/loader/styles.ts';

type Looks = Parameters<typeof dress>[1];
const usual: Looks = {
  mode: 'bubble',
  launcher: 'plain',
  position: 'right',
  theme: 'auto',
  hello: { kind: 'hello' },
};

/** The text of the sheet: the test's own page does not know every value in it. */
function css(changes: Partial<Looks>): string {
  const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  dressed(changes);
  const text = replaced.mock.lastCall?.[0] ?? '';
  replaced.mockRestore();
  return text;
}

function dressed(changes: Partial<Looks> = {}) {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  dress(root, { ...usual, ...changes });
  return root;
}

describe('the style sheet', () => {
  it('is made by script, with no element that a style policy could refuse', () => {
    const root = dressed();
    expect(root.childNodes).toHaveLength(0);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  it('puts the launcher and the panel on the side asked for', () => {
    expect(css({ position: 'left' })).toContain(';left:max(16px,');
    expect(css({})).toContain(';right:max(16px,');
    expect(css({ position: 'none' })).toContain(';right:max(16px,');
  });

  it('has the colours asked for, or those of the person’s own device', () => {
    expect(css({})).toContain('color-scheme:light dark;');
    expect(css({ theme: 'dark' })).toContain('color-scheme:dark;');
  });

  it('has the brand’s colour, corners and font, or our own', () => {
    expect(css({})).toMatch(/background:#0b4f4a;.*font-weight/);
    expect(css({})).toContain('border-radius:16px');
    const brand = { colour: '#005eb8', radius: 0, font: 'Georgia' };
    const branded = css({ hello: { kind: 'hello', brand } });
    expect(branded).toContain('background:#005eb8;');
    expect(branded).toContain('border-radius:4px');
    expect(branded).toContain('1.5 Georgia,sans-serif');
  });

  it('makes a quiet launcher and a part of the page only where they are asked for', () => {
    expect(css({})).not.toMatch(/position:static|background:Canvas;[^}]*border:/);
    expect(css({ mode: 'inline' })).toContain('position:static');
    expect(css({ launcher: 'quiet' })).toContain('border:1px solid');
  });

  it('keeps the host element out of the page’s layout, and off the screen, whatever size the page gives it', () => {
    expect(css({})).toContain(':host{position:fixed!important;inset:100%!important}');
  });

  it('is an element where sheets cannot be made by script', () => {
    vi.stubGlobal('CSSStyleSheet', () => {
      throw new TypeError('Illegal constructor');
    });
    const root = dressed();
    vi.unstubAllGlobals();
    expect(root.querySelector('style')?.textContent).toContain('all:initial');
  });
});
