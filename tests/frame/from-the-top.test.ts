// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromTheTop } from '../../src/frame/from-the-top.ts';

const focused = vi.spyOn(document.body, 'focus');
const has = vi.spyOn(document, 'hasFocus');
let top: ReturnType<typeof fromTheTop>;

beforeEach(() => {
  focused.mockClear();
  top = fromTheTop(window);
});
afterEach(() => top.stop());

describe('where Tab begins', () => {
  it('is the top at once, where the frame has focus', () => {
    has.mockReturnValue(true);
    top.begin();
    expect(focused).toHaveBeenCalledOnce();
    expect(document.body.hasAttribute('tabindex')).toBe(false);
  });

  it('is left alone until the frame has focus: it would be taken from the page around', () => {
    has.mockReturnValue(false);
    top.begin();
    expect(focused).not.toHaveBeenCalled();
    has.mockReturnValue(true);
    dispatchEvent(new Event('focus'));
    expect(focused).toHaveBeenCalledOnce();
  });

  it('stays where the person is, who was elsewhere and comes back', () => {
    has.mockReturnValue(true);
    top.begin();
    dispatchEvent(new Event('focus'));
    expect(focused).toHaveBeenCalledOnce();
  });

  it('is nobody’s business when it has been stopped', () => {
    has.mockReturnValue(false);
    top.begin();
    top.stop();
    has.mockReturnValue(true);
    dispatchEvent(new Event('focus'));
    expect(focused).not.toHaveBeenCalled();
  });
});
