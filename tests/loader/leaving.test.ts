// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostPage } from './host-page.ts';

describe('leaving', () => {
  it.each([
    [{}, 'https://neutral.example/'],
    [{ 'data-leave': 'https://weather.example/' }, 'https://weather.example/'],
  ])('with %j takes the frame away first, then replaces the page by %s', (attributes, address) => {
    const { launcher, load, say, frames, isOpen } = hostPage(attributes);
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => {
      expect(frames()).toBe(0);
    });
    load();
    launcher().click();
    say({ kind: 'leave' });
    expect(replace.mock.calls).toEqual([[address]]);
    expect(isOpen()).toBe(false);
  });
});

describe('the back-forward cache', () => {
  it('never has the frame in it: on the way out it is gone, on the way back it is new and closed', () => {
    const { launcher, load, frames, isOpen, part } = hostPage();
    load();
    launcher().click();
    const before = part('iframe');
    dispatchEvent(new Event('pagehide'));
    expect(frames()).toBe(0);
    expect(isOpen()).toBe(false);
    dispatchEvent(new Event('pageshow'));
    vi.advanceTimersByTime(0);
    expect(part('iframe')).not.toBe(before);
    expect(isOpen()).toBe(false);
  });

  it('hears nothing from a frame that was taken away', () => {
    const { launcher, load, say, isOpen } = hostPage();
    load();
    dispatchEvent(new Event('pagehide'));
    launcher().click();
    say({ kind: 'close' });
    expect(isOpen()).toBe(true);
  });
});
