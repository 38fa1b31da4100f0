import { expect, it, vi } from 'vitest';
import { counting, IN_A_ROW } from '../../src/frame/counting.ts';

/** Somebody on a page whose host counts, or does not. */
function count(counts = true) {
  const say = vi.fn();
  const counted = counting(say);
  counted.begin(counts);
  return {
    ...counted,
    answer: (times: number) => {
      for (let given = 0; given < times; given++) counted.answered();
    },
    said: () => say.mock.calls.length,
  };
}

it('says it at the fourth answer in a row, and not again', () => {
  const { answer, said, waits } = count();
  answer(IN_A_ROW - 1);
  expect([said(), waits()]).toEqual([0, true]);
  answer(1);
  expect([said(), waits()]).toEqual([1, false]);
  answer(20);
  expect(said()).toBe(1);
});

it('begins another row after whatever is no answer', () => {
  const { answer, interrupted, said } = count();
  for (let times = 0; times < 5; times++) {
    answer(IN_A_ROW - 1);
    interrupted();
  }
  expect(said()).toBe(0);
  answer(IN_A_ROW);
  expect(said()).toBe(1);
});

it('never says it where the host does not count, or no longer does', () => {
  const { answer, begin, shown, said } = count(false);
  answer(IN_A_ROW);
  shown();
  begin(true);
  answer(1);
  begin(false);
  answer(IN_A_ROW);
  expect(said()).toBe(0);
});

it('says it again to a host that greets again, from the beginning', () => {
  const { answer, begin, said } = count();
  answer(IN_A_ROW);
  begin(true);
  answer(IN_A_ROW - 1);
  expect(said()).toBe(1);
  answer(1);
  expect(said()).toBe(2);
});

it('does not say what the page within this one has said', () => {
  const { answer, shown, said } = count();
  shown();
  answer(IN_A_ROW);
  expect(said()).toBe(1);
});
