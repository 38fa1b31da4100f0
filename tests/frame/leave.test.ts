// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leave, LEFT, uncover } from '../../src/frame/leave.ts';
import { aroundPage, type Around } from './around.ts';

const address = 'https://weather.example/';
const covered = () => document.documentElement.classList.contains(LEFT);

const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => {});
const open = vi.spyOn(window, 'open').mockImplementation(() => null);
const leaving = { address, forget: vi.fn(), ask: vi.fn(() => true) };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  uncover();
});

describe('leaving the stand-alone page', () => {
  it('replaces the page, so that Back does not return to it', () => {
    expect(leave(leaving)).toBe(true);
    expect(replace).toHaveBeenCalledExactlyOnceWith(address);
    expect(open).not.toHaveBeenCalled();
  });

  it('covers the page before it forgets, and forgets before it goes', () => {
    const seen: string[] = [];
    replace.mockImplementationOnce(() => void seen.push('gone'));
    leave({ ...leaving, forget: () => void seen.push(covered() ? 'covered' : 'bare') });
    expect(seen).toEqual(['covered', 'gone']);
  });

  it('asks nobody', () => {
    leave(leaving);
    expect(leaving.ask).not.toHaveBeenCalled();
  });
});

describe('leaving from a host’s page', () => {
  let around: Around;
  beforeEach(() => {
    around = aroundPage();
  });
  afterEach(() => around.remove());

  it('covers, and asks the host to go', () => {
    expect(leave(leaving)).toBe(true);
    expect(covered()).toBe(true);
    expect(leaving.ask).toHaveBeenCalledOnce();
    expect(replace, 'the frame itself stays where it is').not.toHaveBeenCalled();
  });

  it('forgets once the cover has been painted, which drawing the start would hold up', () => {
    leave(leaving);
    expect(leaving.forget).not.toHaveBeenCalled();
    vi.advanceTimersToNextFrame();
    expect(leaving.forget, 'the frame is painted after this').not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(leaving.forget).toHaveBeenCalledOnce();
  });

  it('forgets before the neutral site is opened, though nothing be painted any more', () => {
    vi.spyOn(window, 'requestAnimationFrame').mockImplementationOnce(() => 0);
    const seen: string[] = [];
    leave({ ...leaving, forget: () => void seen.push('forgotten') });
    open.mockImplementationOnce(() => {
      seen.push('gone');
      return null;
    });
    vi.advanceTimersByTime(300);
    expect(seen).toEqual(['forgotten', 'gone']);
  });

  it('opens the neutral site itself where the host does not answer within a third of a second', () => {
    leave(leaving);
    vi.advanceTimersByTime(299);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(open).toHaveBeenCalledExactlyOnceWith(address, '_blank', 'noopener,noreferrer');
  });

  it('leaves it to the pressed link where there is nobody to ask, but covers and forgets', () => {
    expect(leave({ ...leaving, ask: () => false })).toBe(false);
    expect(covered()).toBe(true);
    expect(leaving.forget).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1000);
    expect(open, 'or it would open twice').not.toHaveBeenCalled();
  });
});

describe('coming back', () => {
  it('finds nothing, however soon', () => {
    const around = aroundPage();
    const seen: string[] = [];
    leave({ ...leaving, forget: () => void seen.push(covered() ? 'covered' : 'bare') });
    uncover();
    expect(seen).toEqual(['covered']);
    vi.advanceTimersByTime(299);
    expect(seen, 'and what was begun since is not forgotten').toHaveLength(1);
    around.remove();
  });

  it('uncovers the page', () => {
    leave(leaving);
    uncover();
    expect(covered()).toBe(false);
  });
});
