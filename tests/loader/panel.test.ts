// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostPage } from './host-page.ts';

describe('the launcher', () => {
  it('is a button that says what it opens', () => {
    const { launcher } = hostPage();
    expect(launcher()).toMatchObject({
      textContent: 'Find support',
      ariaHasPopup: 'dialog',
      ariaExpanded: 'false',
    });
  });

  it('shows a label as text, never as markup', () => {
    const { launcher } = hostPage({ 'data-label': '<b>Talk</b>' });
    expect(launcher().textContent).toBe('<b>Talk</b>');
    expect(launcher().children).toHaveLength(0);
  });

  it('is not there where the page has links of its own', () => {
    const { root, isOpen } = hostPage({ 'data-position': 'none' });
    expect(root.querySelector('dialog ~ *')).toBeNull();
    window.waymark?.open();
    expect(isOpen()).toBe(true);
  });
});

describe('the frame', () => {
  it('cannot reach the page, and can open what it links to', () => {
    const { part } = hostPage({ 'data-area': 'cumbria' });
    const frame = part('iframe');
    expect(frame.getAttribute('src')).toBe(
      'https://files.example/waymark/gb-eng/cumbria/en-GB.r1.html',
    );
    expect(frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals',
    );
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame.title).toBe('Support');
  });

  it('is made while the page is idle, or at the first opening when told so', () => {
    const { frames } = hostPage();
    expect(frames()).toBe(1);
    window.waymark?.destroy();
    const told = hostPage({ 'data-preload': 'open' });
    expect(told.frames()).toBe(0);
    told.launcher().click();
    expect(told.frames()).toBe(1);
  });

  it('is told where to begin when it has loaded, at each opening and at each closing', () => {
    const { load, said, launcher } = hostPage({ 'data-flow': 'me', 'data-opening': 'warning' });
    const afresh = { kind: 'hello', flow: 'me', opening: 'warning' };
    load();
    launcher().click();
    window.waymark?.close();
    expect(said).toEqual([afresh, afresh, afresh]);
    window.waymark?.open({ flow: 'child' });
    window.waymark?.close();
    expect(said.slice(3)).toEqual([{ kind: 'hello', flow: 'child' }, afresh]);
  });
});

describe('opening and closing', () => {
  it('shows the panel and its name, and puts the person in the frame once that is ready', () => {
    const { launcher, panel, isOpen, root, load, say, part } = hostPage();
    launcher().click();
    expect(isOpen()).toBe(true);
    expect(launcher().ariaExpanded).toBe('true');
    expect(panel().ariaLabel).toBe('Support');
    expect(root.activeElement).toBe(panel());
    load();
    say({ kind: 'ready' });
    expect(root.activeElement).toBe(part('iframe'));
  });

  it('does not take a person who has gone on to something else', () => {
    const { launcher, load, say } = hostPage({}, '<input />');
    launcher().click();
    document.querySelector('input')?.focus();
    load();
    say({ kind: 'ready' });
    window.waymark?.close();
    expect(document.activeElement?.localName).toBe('input');
  });

  it('gives the focus back to the launcher when the frame asks to close', () => {
    const { launcher, load, say, isOpen, root } = hostPage();
    load();
    say({ kind: 'ready' });
    launcher().click();
    say({ kind: 'close' });
    expect(isOpen()).toBe(false);
    expect(root.activeElement).toBe(launcher());
    expect(launcher().ariaExpanded).toBe('false');
  });

  it('can be closed by hand while there is no frame to close it', () => {
    const { launcher, part, isOpen } = hostPage();
    launcher().click();
    part('p button').click();
    expect(isOpen()).toBe(false);
  });

  it('fills a phone as a modal dialog, which the browser may close', () => {
    vi.stubGlobal('innerWidth', 360);
    const { launcher, panel, isOpen } = hostPage();
    launcher().click();
    expect(panel().hasAttribute('open')).toBe(true);
    expect(panel().ariaModal).toBe('true');
    panel().removeAttribute('open');
    panel().dispatchEvent(new Event('close'));
    expect(isOpen()).toBe(false);
  });

  it('stays a guest beside the page on a wide screen', () => {
    const { launcher, panel } = hostPage();
    launcher().click();
    expect(panel().hasAttribute('open')).toBe(false);
    expect(panel().ariaModal).toBe('false');
  });
});
