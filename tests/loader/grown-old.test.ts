// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellIfOld } from '../../src/loader/grown-old.ts';
import { built } from './built.ts';
import { hostPage } from './host-page.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => {
  vi.useFakeTimers();
  warn.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('a copy whose newest evidence is of 9 October 2026', () => {
  it.each(['2026-10-09', '2027-04-09'])('says nothing on %s', (today) => {
    vi.setSystemTime(today);
    tellIfOld('2026-10-09');
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(['2027-04-14', '2029-01-01'])('tells the site owner, in one sentence, on %s', (today) => {
    vi.setSystemTime(today);
    tellIfOld('2026-10-09');
    expect(warn.mock.calls).toEqual([
      ['Waymark: this copy is from 2026-10-09. Numbers may have changed: see docs/releases.md.'],
    ]);
  });

  it('says it once on a page that has the tag, and there is a button all the same', () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2029-01-01'));
    const { seen } = built;
    built.seen = '2026-10-09';
    hostPage();
    built.seen = seen;
    expect(warn).toHaveBeenCalledOnce();
    expect(window.waymark).toBeDefined();
  });

  it('says nothing where nothing in it has a date', () => {
    vi.setSystemTime('2029-01-01');
    tellIfOld('');
    expect(warn).not.toHaveBeenCalled();
  });
});
