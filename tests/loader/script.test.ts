// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownScript } from '../../src/loader/script.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.head.innerHTML = '';
});

function add(src: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.head.append(script);
  return script;
}

describe('the script’s own element', () => {
  it('is the one that is running', () => {
    add('https://files.example/waymark.js');
    const running = add('https://files.example/renamed.js?v=2');
    vi.spyOn(document, 'currentScript', 'get').mockReturnValue(running);
    expect(ownScript()).toBe(running);
  });

  it('is found by its name when none is running, as in a bundle', () => {
    add('https://files.example/other.js');
    const own = add('https://files.example/waymark.js');
    expect(ownScript()).toBe(own);
  });

  it('is not an image that somebody named currentScript', () => {
    const own = add('https://files.example/waymark.js');
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/waymark.js';
    Object.defineProperty(document, 'currentScript', { configurable: true, value: image });
    expect(ownScript()).toBe(own);
    Reflect.deleteProperty(document, 'currentScript');
  });

  it('is nothing on a page without it', () => {
    expect(ownScript()).toBeNull();
  });
});
