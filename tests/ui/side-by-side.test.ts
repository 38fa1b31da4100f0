import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/ui/side-by-side.ts';

const groups = (...items: string[]) =>
  sideBySide(items, (item) => (item.includes(':') ? item.split(':')[0] : undefined));

describe('side by side', () => {
  it('each stands alone where there is no pair', () => {
    expect(groups('a', 'b')).toEqual([['a'], ['b']]);
  });

  it('a pair is one, where its first stands, whatever came between', () => {
    expect(groups('x', 'p:en', 'y', 'p:cy')).toEqual([['x'], ['p:en', 'p:cy'], ['y']]);
  });

  it('two pairs are two', () => {
    expect(groups('p:1', 'q:1', 'p:2', 'q:2')).toEqual([
      ['p:1', 'p:2'],
      ['q:1', 'q:2'],
    ]);
  });
});
