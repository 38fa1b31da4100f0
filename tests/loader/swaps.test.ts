// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { hostPage, include } from './host-page.ts';

const hosts = () => document.querySelectorAll('[data-waymark-host]').length;

/** Gives the page another body, as Turbo does, and lets those who watch hear of it. */
async function swap(html = '<h1>Another page</h1>'): Promise<void> {
  const body = document.createElement('body');
  body.innerHTML = html;
  document.body.replaceWith(body);
  await vi.advanceTimersByTimeAsync(0);
}

/** The tag in the head, which stays. */
function inHead(attributes: Record<string, string> = {}) {
  const page = hostPage(attributes);
  document.head.replaceChildren(document.querySelector('script') ?? '');
  onTestFinished(() => document.head.replaceChildren());
  return page;
}

describe('a page that is given another body', () => {
  it('has the launcher back, closed, with a new frame', async () => {
    const { launcher, load, frames, isOpen, root } = inHead();
    load();
    launcher().click();
    await swap();
    expect(document.body.lastElementChild).toBe(root.host);
    expect(isOpen()).toBe(false);
    expect(frames()).toBe(1);
    launcher().click();
    expect(isOpen()).toBe(true);
  });

  it('has one launcher where the new body holds a lifeless copy of the old', async () => {
    const { root } = inHead();
    await swap('<div data-waymark-host></div><h1>A page that was kept</h1>');
    expect(hosts()).toBe(1);
    expect(document.body.lastElementChild).toBe(root.host);
  });

  it('and no longer has our tag, has no launcher', async () => {
    hostPage();
    await swap();
    expect(hosts()).toBe(0);
  });

  it('after we were taken away, has none either', async () => {
    inHead();
    window.waymark?.destroy();
    await swap();
    expect(hosts()).toBe(0);
  });

  it('keeps its own wish where it takes out our element alone', async () => {
    inHead();
    document.querySelector('[data-waymark-host]')?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(hosts()).toBe(0);
  });
});

describe('a page that was saved', () => {
  it('has a launcher again: the element in it is taken over', () => {
    hostPage({}, '<div data-waymark-host></div><h1>A page</h1>');
    expect(hosts()).toBe(1);
    expect(typeof window.waymark?.open).toBe('function');
  });
});

describe('an old copy that is destroyed', () => {
  it('leaves a newer one and its global alone', () => {
    hostPage();
    const old = window.waymark;
    document.body.innerHTML = '';
    include();
    const newer = window.waymark;
    expect(newer).not.toBe(old);
    old?.destroy();
    expect(window.waymark).toBe(newer);
    expect(hosts()).toBe(1);
  });
});
