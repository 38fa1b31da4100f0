import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/build/check.ts';
import { blankPhrases } from '../../src/cli/blank-phrases.ts';
import { exampleHelpline } from '../../src/review/example.ts';
import { project, sound } from '../build/project.ts';
import { run } from './run.ts';

const fellshire = {
  'helplines/areas/fellshire/area.json': {
    id: 'fellshire',
    title: 'Fellshire',
    region: 'gb',
    nation: 'eng',
  },
  'helplines/areas/fellshire/fell-council.json': exampleHelpline({ id: 'fell-council' }).value,
  'helplines/areas/fellshire/words/en-GB.json': {
    title: 'Fellshire',
    helplines: { 'fell-council': { who: 'The council.' } },
  },
};
const here = () => project({ ...sound, ...fellshire });
const make = (root: string, ...args: string[]) => run('waymark', ['new', 'locale', ...args], root);
const json = (root: string, file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe('waymark new locale', () => {
  it('writes each file of English with nothing in it, in the same order', () => {
    const root = here();
    const { code, out } = make(root, 'gd');
    expect(code).toBe(0);
    const files = (tag: string) =>
      globSync([`locales/${tag}/**/*.json`, `helplines/areas/*/words/${tag}.json`], { cwd: root })
        .map((file) => file.replace(tag, '*'))
        .sort();
    expect(files('gd')).toEqual(files('en-GB'));
    expect(json(root, 'locales/gd/flows/start.json')).toEqual({
      who: { title: '', options: { me: '', 'not-sure': '' } },
      help: { title: '' },
    });
    expect(json(root, 'locales/gd/about.json')).toMatchObject({
      name: 'Gàidhlig',
      english: 'Scottish Gaelic',
      reviewed: null,
    });
    expect(json(root, 'helplines/areas/fellshire/words/gd.json')).toEqual({
      title: '',
      helplines: { 'fell-council': { who: '' } },
    });
    expect(out).toContain('locales/notes.json');
    expect(out).toContain('npm run check');
  });

  it('leaves each phrase to be written, and the check says so of every one', () => {
    const root = here();
    make(root, 'gd');
    const { problems } = check(root);
    const empty = problems.filter(({ what }) => what === 'This phrase is empty.');
    const phrases = check(here()).authored.locales.flatMap(({ phrases: all }) => leaves(all));
    expect(empty).toHaveLength(phrases.length);
    const rest = problems.filter((problem) => !empty.includes(problem));
    expect(rest.map(({ where }) => where.replace(/ › .*/, ''))).toEqual(
      rest.map(() => 'locales/gd/about.json'),
    );
  });

  it('has the plural forms that the language counts in', () => {
    const blank = blankPhrases({ days_one: '{{count}} day', days_other: '{{count}} days' }, 'pl');
    expect(Object.keys(blank)).toEqual(['days_one', 'days_few', 'days_many', 'days_other']);
  });

  it.each<[string, string[], string]>([
    ['a tag that is none', ['welsh language'], 'not a language tag'],
    ['a tag as nobody writes it', ['CY'], 'Write cy.'],
    ['a language that is there', ['en-GB'], 'is there already'],
    ['one that Intl cannot count in', ['xqz'], 'how this language counts'],
  ])('refuses %s, with where, what and a hint', (_, args, words) => {
    const root = here();
    const { code, out, err } = make(root, ...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/ {4}\S.*\n {4}→ /);
    expect(err).toContain(words);
    expect(globSync('locales/*/', { cwd: root })).toHaveLength(1);
  });
});

function leaves(value: object): string[] {
  return Object.values(value).flatMap((inner) =>
    typeof inner === 'string' ? inner : leaves(inner),
  );
}
