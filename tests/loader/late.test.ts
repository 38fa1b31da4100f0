// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostPage } from './host-page.ts';

const page = 'https://files.example/waymark/gb/en-GB.html';
const marked = '<a data-waymark="me" href="#help">Help</a>';

describe('a frame that does not answer', () => {
  it('leaves a line of text, a plain link to the page, and a way back', () => {
    const { launcher, part, panel, timeOut } = hostPage();
    launcher().click();
    timeOut();
    expect(panel().className).toBe('late');
    expect(part('dialog p').textContent).toBe('It is opening.Open a pageClose');
    expect(part('dialog p a')).toMatchObject({
      href: page,
      target: '_blank',
      rel: 'noopener noreferrer',
    });
  });

  it('has a launcher that is a plain link of the same label', () => {
    const { root, part, panel, timeOut } = hostPage({ 'data-label': 'Talk to someone' });
    expect(root.querySelector('dialog ~ a')).toBeNull();
    timeOut();
    expect(panel().className).toBe('late');
    expect(part('dialog ~ a')).toMatchObject({
      textContent: 'Talk to someone',
      href: page,
      target: '_blank',
      rel: 'noopener noreferrer',
    });
  });

  it('leaves marked links alone', () => {
    const { timeOut, isOpen } = hostPage({}, marked);
    timeOut();
    expect(click()).toBe(true);
    expect(isOpen()).toBe(false);
  });

  it('and answers in the end, is used again', () => {
    const { timeOut, panel, load, say, isOpen } = hostPage({}, marked);
    timeOut();
    load();
    say({ kind: 'ready' });
    expect(panel().className).toBe('ready');
    expect(click()).toBe(false);
    expect(isOpen()).toBe(true);
  });

  it('is not one that has answered', () => {
    const { timeOut, panel, load, say } = hostPage();
    load();
    say({ kind: 'ready' });
    timeOut();
    expect(panel().className).toBe('ready');
  });
});

describe('a page where the panel cannot be shown', () => {
  it('is not hurt: nothing is thrown, and marked links are followed', () => {
    hostPage({}, marked);
    vi.stubGlobal('innerWidth', 360);
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
      throw new Error('not here');
    });
    expect(() => window.waymark?.open()).not.toThrow();
    window.waymark?.close();
    expect(click()).toBe(true);
  });
});

/** Clicks the marked link; true where it would be followed. */
function click(): boolean {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.querySelector('a')?.dispatchEvent(press);
  return !press.defaultPrevented;
}
