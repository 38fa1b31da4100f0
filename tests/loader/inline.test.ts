// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostPage } from './host-page.ts';

const inline = { 'data-mode': 'inline' };

describe('as a part of the page', () => {
  it('stands where its tag stands, open, with no launcher and nothing to close it', () => {
    const { root, panel, part } = hostPage(inline);
    expect(root.host.previousElementSibling?.localName).toBe('script');
    expect(panel()).toMatchObject({ hidden: false, role: 'region', ariaLabel: 'Support' });
    expect(panel().hasAttribute('popover')).toBe(false);
    expect(root.querySelector('dialog ~ *')).toBeNull();
    expect(() => part('p button')).toThrow();
  });

  it('tells its frame that it stays', () => {
    const { load, said } = hostPage(inline);
    load();
    expect(said).toMatchObject([{ kind: 'hello', stays: true }]);
  });

  it('keeps answers on Escape, which the page still hears', () => {
    const { load, said, say, panel } = hostPage(inline);
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    load();
    say({ kind: 'key', key: 'Escape' });
    say({ kind: 'close' });
    expect(heard).toHaveBeenCalledOnce();
    expect(said).toHaveLength(1);
    expect(panel().hidden).toBe(false);
  });

  it('comes into view where a page’s script or link opens it, at the place asked for', () => {
    const { load, said, panel } = hostPage(inline);
    load();
    const seen = vi.fn();
    panel().scrollIntoView = seen;
    window.waymark?.open({ flow: 'child' });
    expect(seen).toHaveBeenCalledOnce();
    expect(said.at(-1)).toMatchObject({ flow: 'child', stays: true });
  });

  it('forgets where a page’s script closes it, and stays', () => {
    const { load, said, panel } = hostPage(inline);
    load();
    window.waymark?.close();
    expect(said).toHaveLength(2);
    expect(panel().hidden).toBe(false);
  });
});
