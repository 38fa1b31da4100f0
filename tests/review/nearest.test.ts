import { expect, it } from 'vitest';
import { nearest } from '../../src/review/nearest.ts';

it.each([
  ['worrry', 'worry'],
  ['wory', 'worry'],
  ['cirsis', 'crisis'],
  ['images', 'images'],
])('the nearest name to %s is %s', (name, meant) => {
  expect(nearest(name, ['crisis', 'images', 'worry'])).toBe(meant);
});

it('there is none where there are no names', () => {
  expect(nearest('worry', [])).toBeUndefined();
});
