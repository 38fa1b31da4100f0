import { describe, expect, it } from 'vitest';
import { entriesOf, resolve, startOf } from '../../src/conversation/address.ts';
import { flows } from './small.ts';

describe('an address', () => {
  it.each([
    ['worry', 'start/worry'],
    ['refine/how', 'refine/how'],
    ['@card', '@card'],
  ])('that a flow called start writes as %s is %s', (written, address) => {
    expect(resolve(written, 'start')).toBe(address);
  });
});

describe('a flow', () => {
  const [, refine] = flows;
  if (!refine) throw new Error('the second flow is gone');

  it('begins at its start', () => {
    expect(startOf(refine)).toBe('refine/how');
  });

  it('begins elsewhere under an opening it has, and at its start under one it has not', () => {
    expect(startOf(refine, 'stuck')).toBe('refine/barrier');
    expect(startOf(refine, 'unheard-of')).toBe('refine/how');
  });

  it('can be opened at its start and at each of its openings', () => {
    expect(entriesOf(refine)).toEqual(['refine/how', 'refine/barrier']);
  });
});
