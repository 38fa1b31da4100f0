import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';

const text = readFileSync('docs/evidence.md', 'utf8');
const [before = '', references = ''] = text.split('\n## References\n');
const steps = read('.').authored.flows.flatMap(({ value }) =>
  Object.keys(value.steps).map((step) => `${value.id}/${step}`),
);

const named = (words: string) =>
  [...words.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, step = '']) => step);
const cited = (words: string) =>
  [...words.matchAll(/\[(\d+)\](?!\()/g)].map(([, number]) => Number(number));

describe('docs/evidence.md', () => {
  it('names only steps that people are asked', () => {
    expect(named(before).length).toBeGreaterThan(8);
    expect(named(before).filter((step) => !steps.includes(step))).toEqual([]);
  });

  it('would be seen to name another', () => {
    expect(named('`me/nowhere`').filter((step) => !steps.includes(step))).toHaveLength(1);
  });

  it('has an address for each source that it cites, and cites each', () => {
    const listed = [...references.matchAll(/^(\d+)\. .*<https?:\/\/[^>]+>/gm)].map(([, number]) =>
      Number(number),
    );
    expect(listed.length).toBeGreaterThan(5);
    expect([...new Set(cited(before))].sort((a, b) => a - b)).toEqual(listed);
  });

  it('says of each choice what it rests on', () => {
    const rows = before
      .split('\n')
      .filter((line) => /^\| [A-Z]/.test(line))
      .slice(1);
    expect(rows.length).toBeGreaterThan(10);
    const kinds =
      /\| (studied|said by|told|research|one case|a charity’s poll|a charity's poll|judgement|see "Not found")/;
    expect(rows.filter((row) => !kinds.test(row))).toEqual([]);
  });

  it('does not hide that it is a draft', () => {
    expect(before).toContain('**All of it is a draft.**');
    expect(before).toContain('## Not found');
  });
});
