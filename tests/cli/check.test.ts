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

it('is content with drafts, and with --signed names each and fails', () => {
  const root = project(sound);
  expect(run('check', [], root).code).toBe(0);
  const { code, out } = run('check', ['--signed'], root);
  expect(code).toBe(1);
  expect(out).toMatch(/^step {6}start\/help +[0-9a-f]{12} {2}never signed$/m);
  expect(out).toMatch(/\n8 of 8 things to sign are unsigned\.\n$/);
});

it('with --signed is content where somebody stands by everything', () => {
  const root = project(sound);
  for (const name of [
    'start',
    'start/who',
    'start/help',
    'fell-line',
    'app',
    'loader',
    'leaflet',
    'needs',
  ])
    run('sign', [name, '--who', 'A. Reader', '--role', 'Safeguarding', '--on', '2026-11-23'], root);
  const { code, out } = run('check', ['--signed'], root);
  expect([code, out.trim().split('\n').at(-1)]).toEqual([0, '0 of 8 things to sign are unsigned.']);
});
