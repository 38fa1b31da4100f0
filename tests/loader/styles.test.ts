// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { dress } from '../../src/loader/styles.ts';

/** The text of the sheet: the test's own page does not know every value in it. */
function css(position: string, theme: string): string {
  const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  dressed(position, theme);
  const text = replaced.mock.lastCall?.[0] ?? '';
  replaced.mockRestore();
  return text;
}

function dressed(position = 'right', theme = 'auto') {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  dress(root, position, theme);
  return root;
}

describe('the style sheet', () => {
  it('is made by script, with no element that a style policy could refuse', () => {
    const root = dressed();
    expect(root.childNodes).toHaveLength(0);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  it('puts the launcher and the panel on the side asked for', () => {
    expect(css('left', 'auto')).toContain(';left:max(16px,');
    expect(css('right', 'auto')).toContain(';right:max(16px,');
    expect(css('none', 'auto')).toContain(';right:max(16px,');
  });

  it('has the colours asked for, or those of the person’s own device', () => {
    expect(css('right', 'auto')).toContain('color-scheme:light dark;');
    expect(css('right', 'dark')).toContain('color-scheme:dark;');
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
