import { describe, expect, it } from 'vitest';
import { isToFrame, isToHost } from '../../src/link/messages.ts';

const strange = [undefined, null, 0, '', 'ready', [], {}, () => 'ready', { kind: 'constructor' }];

describe('what the frame may say', () => {
  it.each([
    { kind: 'ready' },
    { kind: 'close' },
    { kind: 'leave' },
    { kind: 'help' },
    { kind: 'key', key: 'Escape' },
    { kind: 'key', key: 'Shift' },
  ])('$kind $key', (message) => expect(isToHost(message)).toBe(true));

  it.each([
    ...strange,
    { kind: 'hello' },
    { kind: 'fit', height: 400 },
    { kind: ['ready'] },
    { kind: 'key' },
    { kind: 'key', key: 'a' },
  ])('never %j', (message) => expect(isToHost(message)).toBe(false));
});

describe('what the host may say', () => {
  it.each([
    { kind: 'hello' },
    { kind: 'hello', flow: 'me' },
    { kind: 'hello', flow: undefined, opening: 'warning' },
    { kind: 'hello', stays: true, forget: 15, brand: { colour: '#0b4f4a', radius: 4 } },
    { kind: 'hello', counts: 'on' },
  ])('%j', (message) => expect(isToFrame(message)).toBe(true));

  it.each([
    ...strange,
    { kind: 'ready' },
    { kind: 'hello', flow: 7 },
    { kind: 'hello', opening: 'loud' },
    { kind: 'hello', stays: 'yes' },
    { kind: 'hello', forget: 0 },
    { kind: 'hello', forget: 1.5 },
    { kind: 'hello', forget: 1441 },
    { kind: 'hello', forget: '15' },
    { kind: 'hello', brand: { colour: 'red' } },
    { kind: 'hello', counts: true },
    { kind: 'hello', counts: 'each answer' },
  ])('never %j', (message) => expect(isToFrame(message)).toBe(false));
});
