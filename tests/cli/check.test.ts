import { expect, it } from 'vitest';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

it('says in one line what was checked', () => {
  const { code, out } = run('check', [], project(sound));
  expect(code).toBe(0);
  expect(out).toMatch(
    /^1 flow, 2 steps, 1 helpline, 0 areas, 1 channel, 1 source, \d+ phrases in en-GB: \d+ rules kept\.\n$/,
  );
});

it('fails with every problem and their number', () => {
  const files = { ...sound, 'locales/en-GB/needs.json': { crisis: 'It is easy.', more: 'Words' } };
  const { code, out, err } = run('check', [], project(files));
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(
    /^locales\/en-GB\/needs\.json\n {2}more\n.*\n.*\n {2}crisis\n {4}It says "easy"/,
  );
  expect(err).toMatch(/\n2 problems in 1 file\.\n$/);
});

it('fails in a folder that holds nothing, for a check of nothing proves nothing', () => {
  expect(run('check', [], project({})).code).toBe(1);
});
