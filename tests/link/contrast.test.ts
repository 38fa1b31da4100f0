import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/link/contrast.ts';

describe('contrast', () => {
  it('is 21 between black and white, and 1 between a colour and itself', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#0b4f4a', '#0b4f4a')).toBe(1);
  });

  it('is what WCAG’s own examples of grey on white come to', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#949494', '#ffffff')).toBeCloseTo(3.03, 2);
  });

  it('is the same both ways round, in capitals or not', () => {
    expect(contrast('#00FF7f', '#123456')).toBe(contrast('#123456', '#00ff7F'));
  });
});
