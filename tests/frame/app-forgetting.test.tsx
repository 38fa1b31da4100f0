// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manner } from '../../src/frame/embedding.ts';
import { clear, question, stage, words } from './stage.tsx';

const ask = words.say('app.idle.ask');
const MINUTE = 60_000;
const answered = ['start/who me', 'me/adult adult'];

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-24T11:00Z') }));
afterEach(() => {
  clear();
  vi.useRealTimers();
});

/** Someone has answered twice, on a page that forgets after five minutes. */
function begun(manner: Manner = { forget: 5 }) {
  const person = stage({ now: () => new Date() });
  person.behave(manner);
  person.answer(...answered);
  return {
    ...person,
    asked: () => screen.queryByText(ask) !== null,
    waits: (minutes: number) => act(() => void vi.advanceTimersByTime(minutes * MINUTE)),
    /** The device sleeps: its clock goes on, and nothing else does. */
    sleeps(minutes: number) {
      vi.setSystemTime(Date.now() + minutes * MINUTE);
      void act(() => void document.dispatchEvent(new Event('visibilitychange')));
    },
    where: () => person.heading().textContent,
  };
}

describe('on a shared device that is to forget after five minutes', () => {
  it('nothing is asked before, and at five minutes it offers to carry on', () => {
    const { waits, asked, where } = begun();
    waits(4.9);
    expect(asked()).toBe(false);
    waits(0.2);
    expect(asked()).toBe(true);
    expect(where()).toBe(question('me/now'));
  });

  it('a minute after the offer it is at the start again, with no answer', () => {
    const { waits, asked, where } = begun();
    waits(6.1);
    expect(where()).toBe(question('start/who'));
    expect(asked()).toBe(false);
    expect(document.querySelector('.transcript')).toBeNull();
  });

  it('whoever carries on keeps the answers, and has another five minutes', () => {
    const { waits, asked, where } = begun();
    waits(5.5);
    fireEvent.click(screen.getByText(words.say('app.idle.carryOn')));
    expect(asked()).toBe(false);
    waits(4.9);
    expect(asked()).toBe(false);
    expect(where()).toBe(question('me/now'));
  });

  it.each(['pointerdown', 'keydown', 'wheel', 'scroll', 'touchmove'])(
    'a %s shows that somebody is there',
    (sign) => {
      const { waits, asked } = begun();
      waits(4);
      fireEvent(document.body, new Event(sign, { bubbles: true }));
      waits(4);
      expect(asked()).toBe(false);
    },
  );

  it('what it offers stays where it is until it is answered: a scroll is no answer', () => {
    const { waits, asked, where } = begun();
    waits(5.5);
    fireEvent(document.body, new Event('scroll', { bubbles: true }));
    fireEvent(document.body, new Event('pointerdown', { bubbles: true }));
    expect(asked()).toBe(true);
    waits(1);
    expect(where()).toBe(question('start/who'));
  });

  it('another answer carries on too', () => {
    const { waits, asked, answer, where } = begun();
    waits(5.5);
    answer('me/now safe');
    expect(asked()).toBe(false);
    waits(1);
    expect(where()).toBe(question('me/worry'));
  });

  it('a device that slept through it forgets as it wakes, without an offer', () => {
    const { sleeps, asked, where } = begun();
    sleeps(60);
    expect(where()).toBe(question('start/who'));
    expect(asked()).toBe(false);
  });

  it('a press by the next person cannot save what the last one answered', () => {
    const { where } = begun();
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(where()).toBe(question('start/who'));
  });

  it('nobody is asked at the start, where there is nothing to forget', () => {
    const { waits, asked, press } = begun();
    press(words.say('app.bars.restart'));
    waits(20);
    expect(asked()).toBe(false);
  });
});

it('on a page that does not ask for it, nothing is ever timed', () => {
  const { waits, sleeps, asked, where } = begun({});
  waits(600);
  sleeps(600);
  expect(asked()).toBe(false);
  expect(where()).toBe(question('me/now'));
});

it('on a page that it is part of, Escape closes nothing and forgets nothing', () => {
  const { behave, key, heard, where } = begun({});
  behave({ stays: true });
  key('Escape');
  expect(where()).toBe(question('me/now'));
  expect(heard.at(-1)).toEqual({ kind: 'key', key: 'Escape' });
});
