// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostPage } from './host-page.ts';

/** The keys that the page hears, at its body and outside it. */
function heard() {
  const keys: string[] = [];
  const note = ({ type, key, keyCode, target }: KeyboardEvent) =>
    keys.push(`${type} ${key} ${keyCode} at ${target === document.body ? 'body' : 'elsewhere'}`);
  for (const type of ['keydown', 'keyup'] as const) {
    document.addEventListener(type, note);
    onTestFinished(() => document.removeEventListener(type, note));
  }
  return keys;
}

describe('keys', () => {
  it('pressed in the frame are pressed on the page: Escape, which then closes', () => {
    const { launcher, load, say, isOpen } = hostPage();
    const keys = heard();
    load();
    launcher().click();
    say({ kind: 'key', key: 'Escape' });
    expect(keys).toEqual(['keydown Escape 27 at body', 'keyup Escape 27 at body']);
    expect(isOpen()).toBe(false);
  });

  it('pressed in the frame are pressed on the page: Shift, which closes nothing', () => {
    const { launcher, load, say, isOpen } = hostPage();
    const keys = heard();
    load();
    launcher().click();
    say({ kind: 'key', key: 'Shift' });
    expect(keys).toEqual(['keydown Shift 16 at body', 'keyup Shift 16 at body']);
    expect(isOpen()).toBe(true);
  });

  it('are no others than these two', () => {
    const { load, say } = hostPage();
    const keys = heard();
    load();
    say({ kind: 'key', key: 'a' });
    expect(keys).toEqual([]);
  });

  it('pressed in the panel itself: Escape closes, and the page hears it', () => {
    const { launcher, panel, isOpen } = hostPage();
    const keys = heard();
    launcher().click();
    const about = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    const press = new KeyboardEvent('keydown', about);
    panel().dispatchEvent(press);
    expect(isOpen()).toBe(false);
    expect(keys).toHaveLength(1);
    expect(press.defaultPrevented).toBe(false);
  });
});
