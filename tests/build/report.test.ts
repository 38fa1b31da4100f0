import { expect, it } from 'vitest';
import { report } from '../../src/build/report.ts';

it('groups problems by file, and closes with how many there are', () => {
  expect(
    report([
      { where: 'flows/me.json › steps.a', what: 'It is lost.', hint: 'Find it.' },
      { where: 'flows/child.json', what: 'It is late.', hint: 'Hurry it.' },
      { where: 'flows/me.json › steps.b', what: 'It is sad.', hint: 'Cheer it.' },
    ]),
  ).toBe(`flows/child.json
    It is late.
    → Hurry it.

flows/me.json
  steps.a
    It is lost.
    → Find it.
  steps.b
    It is sad.
    → Cheer it.

3 problems in 2 files.`);
});

it('counts one as one', () => {
  expect(report([{ where: 'flows', what: 'Lost.', hint: 'Find.' }])).toMatch(
    /1 problem in 1 file\.$/,
  );
});
