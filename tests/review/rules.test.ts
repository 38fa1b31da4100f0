import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/build/check.ts';
import { example } from '../../src/review/example.ts';
import { review } from '../../src/review/review.ts';
import { rules } from '../../src/review/rules/index.ts';

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.name, rule]))('%s fails on its own example', (_name, rule) => {
    const problems = rule.check(rule.breaks);
    expect(problems).not.toEqual([]);
    for (const { where, what, hint } of problems) {
      expect(where).toMatch(/^(flows|helplines|locales|waymark\.json)\b/);
      expect(what).toMatch(/^\S.*[.?!]$/);
      expect(hint).toMatch(/^\S.*[.?!]$/);
    }
  });

  it.each(rules.map((rule) => [rule.name, rule]))(
    '%s has nothing against the example',
    (_name, rule) => {
      expect(rule.check(example())).toEqual([]);
    },
  );

  it('is listed under the name of its file, with its reason', () => {
    const files = readdirSync('src/review/rules').filter((file) => file !== 'index.ts');
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
    for (const { why } of rules) expect(why).toMatch(/^[“"@A-Z].{20,}[.]$/);
  });

  it('is asked in a review', () => {
    for (const { breaks, check: ask } of rules)
      expect(review(breaks)).toEqual(expect.arrayContaining(ask(breaks)));
  });
});

describe('what ships', () => {
  it('breaks no rule', () => {
    expect(check('.').problems).toEqual([]);
  });
});
