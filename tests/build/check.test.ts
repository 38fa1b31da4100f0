import { expect, it } from 'vitest';
import { check } from '../../src/build/check.ts';
import { exampleFlow, outcome } from '../../src/review/example.ts';
import { project, sound } from './project.ts';

it('a sound project has no problems', () => {
  expect(check(project(sound)).problems).toEqual([]);
});

it('mistakes of shape, of sense and of words come together', () => {
  const { problems } = check(
    project({
      ...sound,
      'flows/start.json': exampleFlow({ forgotten: outcome() }).value,
      'locales/en-GB/needs.json': { crisis: 'It is easy' },
      'helplines/gb/broken.json': '{',
    }),
  );
  expect(problems.map(({ where }) => where)).toEqual([
    'helplines/gb/broken.json › line 1',
    'flows/start.json › steps.forgotten',
    'locales/en-GB/flows/start.json › forgotten.title',
    'locales/en-GB/needs.json › crisis',
  ]);
});
