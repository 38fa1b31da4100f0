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

it('a file that cannot be read does not make its words look unused', () => {
  const files = {
    ...sound,
    'helplines/gb/fell-line.json': '{',
    'locales/en-GB/more.json': { a: 'b' },
  };
  const wheres = check(project(files)).problems.map(({ where }) => where);
  expect(wheres).toContain('helplines/gb/fell-line.json › line 1');
  expect(wheres).toContain('locales/en-GB/more.json › a');
  expect(wheres.filter((where) => where.includes('helplines/fell-line'))).toEqual([]);
});
