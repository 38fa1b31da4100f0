import { describe, expect, it } from 'vitest';
import budgets from '../../bench/budgets.json' with { type: 'json' };
import { figures, shown } from '../../bench/figures.ts';
import { peersTable } from '../../bench/peers-table.ts';
import { rounds } from '../../bench/rounds.ts';
import { timings } from '../../bench/timings.ts';

const budget = { heap: { what: 'Heap', unit: 'MB', most: 5, aim: 5 } };

describe('what was measured in a browser', () => {
  it('is judged by its median, so that one wild visit breaks nothing', () => {
    expect(timings(new Map([['heap', [4, 4, 90]]]), budget).broken).toEqual([]);
  });

  it('breaks a budget when it is above it, and says which', () => {
    const { broken, text } = timings(new Map([['heap', [6, 6, 6]]]), budget);
    expect(broken).toEqual(['heap']);
    expect(text).toMatch(/BROKEN/);
    expect(text).toMatch(/Broken: heap\.$/);
  });

  it('says how noisy it was', () => {
    expect(timings(new Map([['heap', [3, 4, 5]]]), budget).text).toContain('This run: 25 %');
  });

  it('is refused where nobody says what it is, and where a budget has nothing to go by', () => {
    expect(() => timings(new Map([['luck', [1]]]), {})).toThrow('luck is measured and nobody');
    expect(() => timings(new Map(), budget)).toThrow('heap has a budget and is not measured');
  });

  it('has words for every budget there is', () => {
    expect(Object.keys(budgets.browser).filter((name) => !figures[name])).toEqual([]);
  });

  it('is told in units that people read', () => {
    expect([shown(12.345, 'ms'), shown(2, ''), shown(0.5, ''), shown(4.567, 'MB')]).toEqual([
      '12.3',
      '2',
      '0.50',
      '4.57',
    ]);
  });
});

describe('rounds', () => {
  const ran = async (count: number) => {
    const order: string[] = [];
    const scenario = (name: string) => ({
      name,
      run: async () => ({ [name]: order.push(name) }),
    });
    const values = await rounds([scenario('a'), scenario('b'), scenario('c')], count);
    return { order: order.join(''), values };
  };

  it('run everything in turn, and begin each time with another', async () => {
    expect((await ran(3)).order).toBe('abcbcacababc');
  });

  it('do not keep the first, which only warms up', async () => {
    expect((await ran(2)).values.get('a')).toEqual([6, 8]);
  });
});

describe('the table of peers', () => {
  it('has times, and how many times ours they are', () => {
    const figuresOf = (name: string, value: number): [string, number[]][] =>
      ['open', 'choice', 'cpu', 'heap', 'nodes'].map((each) => [`${name}/${each}`, [value]]);
    const weights = {
      ours: { brotli: 1024, requests: 2 },
      theirs: { brotli: 3072, requests: 9 },
    };
    const values = new Map([...figuresOf('ours', 10), ...figuresOf('theirs', 25)]);
    const [, , ours, theirs] = peersTable(['ours', 'theirs'], weights, values).split('\n');
    expect(ours).toMatch(/^ours +1\.0 \(1\.0×\) +2 +10 \(1\.0×\)/);
    expect(theirs).toMatch(/^theirs +3\.0 \(3\.0×\) +9 +25 \(2\.5×\)/);
  });
});
