// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manner } from '../../src/frame/embedding.ts';
import { LEFT } from '../../src/frame/leave.ts';
import { clear, stage, words } from './stage.tsx';

const { say } = words;
/** The first card is at the fourth of these, and at the third of those. */
const four = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry thoughts'];

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-24T11:00Z') }));
afterEach(() => {
  clear();
  vi.useRealTimers();
});

function begun(manner: Manner = { counts: 'on' }) {
  const person = stage({ now: () => new Date() });
  person.behave(manner);
  person.hello();
  return { ...person, told: () => person.heard.filter(({ kind }) => kind === 'help').length };
}

const card = () => document.querySelector('.outcome') !== null;

describe('where the host counts', () => {
  it('help is said to be shown at the fourth answer, when it has been', () => {
    const { answer, told, heard } = begun();
    answer(...four.slice(0, 3));
    expect([told(), card()]).toEqual([0, false]);
    answer(...four.slice(3));
    expect([told(), card()]).toEqual([1, true]);
    expect(heard).toEqual([{ kind: 'help' }]);
  });

  it('a card that comes sooner is not told of', () => {
    const { answer, told } = begun();
    answer('start/who child', 'child/danger now');
    expect([told(), card()]).toEqual([0, true]);
  });

  it.each(['back', 'restart'] as const)('%s begins another row', (bar) => {
    const { answer, press, told } = begun();
    answer(...four.slice(0, 3));
    press(say(`app.bars.${bar}`));
    answer(...(bar === 'back' ? four.slice(2) : four.slice(0, 3)));
    expect(told()).toBe(0);
  });

  it('an answer that is changed begins another row', () => {
    const { answer, told } = begun();
    answer(...four.slice(0, 3));
    act(() => document.querySelectorAll<HTMLElement>('.change')[2]?.click());
    answer(...four.slice(2));
    expect([told(), card()]).toEqual([0, true]);
  });

  it('closing, and the time to forget, begin another row', () => {
    const { answer, key, told } = begun({ counts: 'on', forget: 5 });
    answer(...four.slice(0, 3));
    key('Escape');
    answer(...four.slice(0, 3));
    act(() => void vi.advanceTimersByTime(10 * 60_000));
    answer(...four.slice(0, 3));
    expect(told()).toBe(0);
  });

  it('who has left is not counted, though the host answers late or never', () => {
    const { answer, key, told } = begun();
    answer(...four.slice(0, 3));
    key('Shift', 3);
    expect(document.documentElement.classList.contains(LEFT)).toBe(true);
    answer(...four);
    expect(told()).toBe(0);
  });
});

it('where the host does not count, nothing is ever said of it', () => {
  const { answer, told } = begun({});
  answer(...four);
  expect([told(), card()]).toEqual([0, true]);
});
