// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEFT } from '../../src/frame/leave.ts';
import { aroundPage, type Around } from './around.ts';
import { clear, data, question, stage, words } from './stage.tsx';

const { say } = words;
const toCard = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'];
const covered = () => document.documentElement.classList.contains(LEFT);

afterEach(clear);

describe('leaving from a host’s page', () => {
  let around: Around;
  let opens: boolean | undefined;
  /** Notes whether the browser would open the link, and keeps it from doing so here. */
  const notes = (event: Event) => {
    opens = !event.defaultPrevented;
    event.preventDefault();
  };
  beforeEach(() => {
    // The host of these tests never takes the frame away, so the frame's own way out stays unused.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
    around = aroundPage();
    window.addEventListener('click', notes);
  });
  afterEach(() => {
    window.removeEventListener('click', notes);
    around.remove();
    vi.useRealTimers();
  });

  it('covers, forgets and asks the host to go, and the link does not open as well', () => {
    const { answer, leaveLink, heard, heading } = stage();
    answer(...toCard);
    fireEvent.click(leaveLink());
    expect(covered()).toBe(true);
    expect(heard).toEqual([{ kind: 'leave' }]);
    expect(opens).toBe(false);
    expect(heading().textContent).not.toBe(question('start/who'));
    act(() => void vi.advanceTimersByTime(17));
    expect(heading().textContent).toBe(question('start/who'));
  });

  it('lets the link open the neutral site where the host cannot hear', () => {
    const { leaveLink } = stage({ host: false });
    fireEvent.click(leaveLink());
    expect(covered()).toBe(true);
    expect(opens).toBe(true);
    expect(leaveLink().getAttribute('href')).toBe(data.leave);
    expect(leaveLink().getAttribute('target')).toBe('_blank');
  });
});

describe('the page that stands alone', () => {
  it('has nothing to close', () => {
    stage({ embedded: false });
    expect(screen.queryByText(say('app.bars.close'))).toBeNull();
  });

  it('is replaced on Shift pressed three times', () => {
    const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => {});
    const { key } = stage({ embedded: false });
    key('Shift', 3);
    expect(replace).toHaveBeenCalledExactlyOnceWith(data.leave);
    expect(covered()).toBe(true);
  });
});
