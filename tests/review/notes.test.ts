import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { example, exampleLocale } from '../../src/review/example.ts';
import { lengthOf } from '../../src/review/length-of.ts';
import { notesFor } from '../../src/review/notes-for.ts';
import { phrasesFit } from '../../src/review/rules/phrases-fit.ts';
import { phrasesNoted } from '../../src/review/rules/phrases-noted.ts';
import type { Notes } from '../../src/model/notes.ts';

const inFile = (value: Notes) => ({ file: 'locales/notes.json', value });

describe('the notes on a phrase', () => {
  const look = notesFor({
    'flows.*.*.options': { note: 'An answer.', longest: 80 },
    'flows.me.now': { note: 'How the reader is.' },
    flows: { note: 'A step.', longest: 500 },
    'flows.me.now.options.safe': { longest: 20 },
  });

  it('add up, from the general to what is its own', () => {
    expect(look('flows.me.now.options.safe').notes).toEqual([
      'A step.',
      'How the reader is.',
      'An answer.',
    ]);
    expect(look('flows.me.now.title').notes).toEqual(['A step.', 'How the reader is.']);
  });

  it('have the limit that is most its own', () => {
    expect(look('flows.me.now.options.safe').longest).toBe(20);
    expect(look('flows.me.now.options.crisis').longest).toBe(80);
    expect(look('flows.me.now.title').longest).toBe(500);
  });

  it('are none for a phrase of another name, or of part of a name', () => {
    expect(look('flowsheet.title')).toEqual({ notes: [], longest: undefined, from: [] });
  });
});

describe('a phrase', () => {
  it('without a note or a limit is missing it by name', () => {
    const wheres = phrasesNoted
      .check(example({ notes: inFile({ '*': { note: 'Plain words.' } }) }))
      .map(({ where, what }) => `${where}: ${what}`);
    expect(wheres).toContain(
      'locales/notes.json › needs.crisis: Nothing says how long this phrase may be.',
    );
    expect(phrasesNoted.check(example({ notes: inFile({ '*': { longest: 200 } }) }))[0]).toEqual(
      expect.objectContaining({ what: 'This phrase has no note for translators.' }),
    );
  });

  it('that is not there has no note', () => {
    const notes = inFile({
      '*': { note: 'Plain words.', longest: 200 },
      'needs.gone': { longest: 9 },
    });
    expect(phrasesNoted.check(example({ notes }))).toMatchObject([
      { where: 'locales/notes.json › needs.gone' },
    ]);
  });

  it('is as long as a reader sees it: marks and gaps are not counted apart', () => {
    expect(lengthOf('ਕੀ')).toBe(1);
    expect(lengthOf('e\u0301')).toBe(1);
    expect(lengthOf('{{time}} now')).toBe('time now'.length);
  });

  it('is held to its length in every language', () => {
    const notes = inFile({
      '*': { note: 'Plain words.', longest: 200 },
      'loader.label': { longest: 8 },
    });
    const check = (label: string) =>
      phrasesFit.check(
        example({ notes, locales: [exampleLocale(), exampleLocale({ loader: { label } }, 'cy')] }),
      );
    expect(check('12345678')).toEqual([]);
    expect(check('123456789')).toMatchObject([
      {
        where: 'locales/cy/loader.json › label',
        what: 'It has 9 characters, and there is room for 8.',
      },
    ]);
  });
});

describe('the notes that ship', () => {
  const { flows, locales, notes } = read('.').authored;
  const look = notesFor(notes.value);
  const own = (key: string, depth: number) =>
    look(key).from.some(
      (pattern) =>
        pattern.split('.').length >= depth && pattern.startsWith(key.split('.')[0] ?? ''),
    );

  it('say something of its own of each of the screens’ phrases', () => {
    const source = locales.find(({ tag }) => tag === 'en-GB');
    const parts = ['app', 'loader', 'leaflet'] as const;
    const branches = parts.flatMap((part) =>
      Object.entries(source?.phrases[part] ?? {}).flatMap(([name, inner]) =>
        typeof inner === 'string'
          ? [`${part}.${name}`]
          : Object.keys(inner).map((last) => `${part}.${name}.${last}`),
      ),
    );
    expect(branches.length).toBeGreaterThan(100);
    expect(branches.filter((key) => !own(key, key.split('.').length))).toEqual([]);
  });

  it('say something of each sensitive step', () => {
    const steps = flows.flatMap(({ value }) =>
      Object.entries(value.steps).flatMap(([id, step]) =>
        step.kind === 'ask' && step.sensitive ? [`flows.${value.id}.${id}`] : [],
      ),
    );
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter((step) => notes.value[step]?.note === undefined)).toEqual([]);
  });

  it('leave room in each phrase for a language that runs longer than English', () => {
    const source = locales.filter(({ tag }) => tag === 'en-GB');
    const cramped = source
      .flatMap(({ phrases }) => flat(phrases))
      .filter(([key, text]) => (look(key).longest ?? 0) < lengthOf(text) * 1.25);
    expect(cramped.map(([key]) => key)).toEqual([]);
  });
});

function flat(value: object, path: string[] = []): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] =>
    typeof inner === 'string' ? [[[...path, name].join('.'), inner]] : flat(inner, [...path, name]),
  );
}
