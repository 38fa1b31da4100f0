// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostPage, include } from './host-page.ts';

const hosts = () => document.querySelectorAll('[data-waymark-host]').length;

describe('a guest on the page', () => {
  it('is one element, at the end of the body, that no script of the page can look into', () => {
    hostPage();
    const host = document.body.lastElementChild;
    expect(host?.hasAttribute('data-waymark-host')).toBe(true);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.children).toHaveLength(0);
  });

  it('is there once, however often its tag is', () => {
    const { launcher } = hostPage();
    const first = window.waymark;
    document.querySelector('script')?.remove();
    include();
    expect(hosts()).toBe(1);
    expect(window.waymark).toBe(first);
    expect(launcher().isConnected).toBe(true);
  });

  it('waits for a body, and then comes once', () => {
    const body = document.body;
    vi.spyOn(document, 'body', 'get').mockReturnValueOnce(body).mockReturnValueOnce(nothing());
    include();
    expect(hosts()).toBe(0);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(hosts()).toBe(1);
    window.waymark?.destroy();
    vi.restoreAllMocks();
  });

  it('goes without a trace, and can come again', () => {
    const ended = vi.spyOn(AbortController.prototype, 'abort');
    const { launcher, frames } = hostPage({}, '<a data-waymark href="#help">Help</a>');
    launcher().click();
    const old = window.waymark;
    old?.destroy();
    expect(hosts()).toBe(0);
    expect('waymark' in window).toBe(false);
    expect(ended).toHaveBeenCalledTimes(1);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    expect(document.querySelector('a')?.dispatchEvent(press)).toBe(true);
    expect(() => old?.open()).not.toThrow();
    expect(frames()).toBe(0);
    expect(() => old?.close()).not.toThrow();
    expect(() => old?.destroy()).not.toThrow();
    include();
    expect(hosts()).toBe(1);
  });

  it('comes again to a page that has thrown its body away', () => {
    hostPage();
    const first = window.waymark;
    const ended = vi.spyOn(AbortController.prototype, 'abort');
    document.body.innerHTML = '<h1>Another page of the same document</h1>';
    include();
    expect(hosts()).toBe(1);
    expect(window.waymark).not.toBe(first);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('stays silent where it cannot begin', () => {
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(() => {
      throw new Error('not on this page');
    });
    expect(() => include()).not.toThrow();
    expect(hosts()).toBe(0);
    vi.restoreAllMocks();
  });

  it('takes what a script gives it without complaint, whatever it is', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { isOpen } = hostPage();
    for (const asked of [null, 7, { flow: Symbol('me') }, { flow: null }]) {
      expect(() => Reflect.apply(window.waymark?.open ?? it, null, [asked])).not.toThrow();
      expect(isOpen()).toBe(true);
      window.waymark?.close();
    }
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it('is not taken for an element that happens to be called waymark', () => {
    Object.assign(window, { waymark: document.createElement('form') });
    hostPage();
    expect(typeof window.waymark?.open).toBe('function');
  });

  it('warns of a flow it does not know when a script asks for one, and opens', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { isOpen, load, said } = hostPage();
    load();
    window.waymark?.open({ flow: 'nonsense', opening: 'loud' });
    expect(isOpen()).toBe(true);
    expect(warned.mock.calls).toEqual([
      ['Waymark: open() flow cannot be "nonsense", so none is used.'],
      ['Waymark: open() opening cannot be "loud", so none is used.'],
    ]);
    expect(said.at(-1)).toEqual({ kind: 'hello' });
  });
});

// The type says that a document always has a body; one that is still being read does not.
function nothing(): HTMLElement {
  return JSON.parse('null');
}
