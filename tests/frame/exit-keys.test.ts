// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exitKeys } from '../../src/frame/exit-keys.ts';

const does = { leave: vi.fn(), escape: vi.fn(), pass: vi.fn() };
let stop = () => {};

beforeEach(() => {
  vi.clearAllMocks();
  stop = exitKeys(document, does);
});
afterEach(() => stop());

/** A key goes down at a time, in milliseconds. */
function press(key: string, at = 0, changes: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...changes });
  Object.defineProperty(event, 'timeStamp', { value: at });
  document.body.dispatchEvent(event);
}

describe('the keys that leave', () => {
  it('leave on Shift pressed three times', () => {
    press('Shift', 0);
    press('Shift', 1000);
    expect(does.leave).not.toHaveBeenCalled();
    press('Shift', 2000);
    expect(does.leave).toHaveBeenCalledOnce();
  });

  it('leave within five seconds, and not over a longer time', () => {
    press('Shift', 0);
    press('Shift', 3000);
    press('Shift', 5001);
    expect(does.leave).not.toHaveBeenCalled();
    press('Shift', 7999);
    expect(does.leave, 'the last three are within five seconds').toHaveBeenCalledOnce();
  });

  it('do not leave where another key comes between, as in typing or tabbing backwards', () => {
    for (const at of [0, 500, 1000]) {
      press('Shift', at);
      press('Tab', at + 100, { shiftKey: true });
    }
    expect(does.leave).not.toHaveBeenCalled();
  });

  it('do not leave because Shift is held down', () => {
    press('Shift', 0);
    for (const at of [500, 530, 560, 590]) press('Shift', at, { repeat: true });
    expect(does.leave).not.toHaveBeenCalled();
  });

  it('begin to count again after leaving', () => {
    for (const at of [0, 100, 200, 300, 400]) press('Shift', at);
    expect(does.leave).toHaveBeenCalledOnce();
    press('Shift', 500);
    expect(does.leave).toHaveBeenCalledTimes(2);
  });
});

describe('Escape', () => {
  it('closes, and does not leave', () => {
    press('Escape');
    expect(does.escape).toHaveBeenCalledOnce();
    expect(does.leave).not.toHaveBeenCalled();
  });

  it('closes once, however long it is held', () => {
    press('Escape');
    press('Escape', 500, { repeat: true });
    expect(does.escape).toHaveBeenCalledOnce();
  });
});

describe('the host', () => {
  it('hears of Escape and Shift, which its own page may leave on', () => {
    press('Shift');
    press('Escape');
    expect(does.pass.mock.calls).toEqual([['Shift'], ['Escape']]);
  });

  it.each(['a', 'Tab', 'Enter', ' ', 'ArrowDown', '1', 'Control', 'F5'])(
    'hears nothing of "%s"',
    (key) => {
      press(key);
      expect(does.pass).not.toHaveBeenCalled();
    },
  );
});

describe('once stopped', () => {
  it('no key does anything', () => {
    stop();
    press('Escape');
    for (const at of [0, 1, 2]) press('Shift', at);
    expect(does.escape).not.toHaveBeenCalled();
    expect(does.leave).not.toHaveBeenCalled();
    expect(does.pass).not.toHaveBeenCalled();
  });
});
