import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { exampleHelpline, examplePhone } from '../../src/review/example.ts';
import { project, sound } from './project.ts';

const problems = (files: Record<string, unknown>) => read(project({ ...sound, ...files })).problems;

describe('a mistake', () => {
  it('leaves its file out, and every other file is still read', () => {
    const { authored, problems } = read(
      project({ ...sound, 'flows/bad.json': '{ "id": ', 'helplines/gb/bad.json': {} }),
    );
    expect(authored.flows.map(({ value }) => value.id)).toEqual(['start']);
    expect(authored.helplines.map(({ value }) => value.id)).toEqual(['fell-line']);
    expect(new Set(problems.map(({ where }) => where.split(' › ')[0]))).toEqual(
      new Set(['flows/bad.json', 'helplines/gb/bad.json']),
    );
  });

  it('in JSON is said with its line', () => {
    expect(problems({ 'flows/bad.json': '{\n  "id": "bad",\n  "start" "a"\n}' })).toEqual([
      {
        where: 'flows/bad.json › line 3',
        what: 'This file is not JSON.',
        hint: 'Look there, and just before, for a missing or extra comma, quote or bracket.',
      },
    ]);
  });

  it('of a name written twice is found, which JSON itself lets pass', () => {
    const text = '{"a": {"title": "1", "hint": "\\"title\\": 2"}, "b": [{"title": 1}], "a": "2"}';
    expect(problems({ 'locales/en-GB/more.json': text }).map(({ where }) => where)).toContain(
      'locales/en-GB/more.json › a',
    );
    expect(
      problems({ 'locales/en-GB/more.json': '{"b": {"title": "1", "title": "2"}}' })[0]?.where,
    ).toBe('locales/en-GB/more.json › b.title');
    expect(problems({ 'locales/en-GB/more.json': '{"a": {"x": "1"}, "b": {"x": "1"}}' })).toEqual(
      [],
    );
  });

  const { shown, dial, ...reach } = examplePhone();
  const phone = { shown, dial, ...reach };
  const site = { ...reach, kind: 'site', id: 'site' };
  const helplineWith = (changes: object) => ({
    'helplines/gb/fell-line.json': { ...exampleHelpline().value, ...changes },
  });
  const stepWith = (step: object) => ({
    'flows/start.json': { id: 'start', start: 'who', steps: { who: step } },
  });

  it.each<[string, Record<string, unknown>, { where: string; what: string; hint: string }]>([
    [
      'a name nobody knows',
      helplineWith({ channels: [{ ...phone, colour: 'red' }] }),
      {
        where: 'helplines/gb/fell-line.json › channels.phone.colour',
        what: 'Nothing reads this.',
        hint: 'Check the spelling of the name, or take it out.',
      },
    ],
    [
      'something left out',
      helplineWith({ title: undefined }),
      {
        where: 'helplines/gb/fell-line.json › title',
        what: 'This is missing.',
        hint: 'Add it, as a string.',
      },
    ],
    [
      'a word not allowed',
      helplineWith({ channels: [{ ...phone, cost: 'cheap' }] }),
      {
        where: 'helplines/gb/fell-line.json › channels.phone.cost',
        what: 'This is not one of the words allowed here.',
        hint: 'Use free, standard, provider, unknown.',
      },
    ],
    [
      'trust too low to ship',
      helplineWith({ channels: [{ ...phone, trust: 'low' }] }),
      {
        where: 'helplines/gb/fell-line.json › channels.phone.trust',
        what: 'This is not one of the words allowed here.',
        hint: 'Use high, medium.',
      },
    ],
    [
      'a kind of channel nobody knows',
      helplineWith({ channels: [{ ...phone, kind: 'fax' }] }),
      {
        where: 'helplines/gb/fell-line.json › channels.phone.kind',
        what: 'This kind is not known.',
        hint: 'Use phone, text, email, chat, form, site, visit.',
      },
    ],
    [
      'a web address without https',
      helplineWith({ channels: [{ ...site, address: 'http://example.org' }] }),
      {
        where: 'helplines/gb/fell-line.json › channels.site.address',
        what: 'This is not written as it must be.',
        hint: 'Use an https:// address.',
      },
    ],
    [
      'letters in a number',
      helplineWith({ channels: [{ ...phone, dial: '0808 LINE' }] }),
      {
        where: 'helplines/gb/fell-line.json › channels.phone.dial',
        what: 'This is not written as it must be.',
        hint: 'Use digits only, or + and digits.',
      },
    ],
    [
      'a question with one answer',
      stepWith({ kind: 'ask', options: [{ id: 'me', to: 'who' }] }),
      {
        where: 'flows/start.json › steps.who.options',
        what: 'There is too little here.',
        hint: 'It takes at least 2.',
      },
    ],
    [
      'an option that is not a list item but text',
      stepWith({ kind: 'tell', options: ['me'] }),
      {
        where: 'flows/start.json › steps.who.options.#1',
        what: 'This is the wrong kind of value.',
        hint: 'Write an object here.',
      },
    ],
    [
      'a phrase that is a number',
      { 'locales/en-GB/needs.json': { crisis: 116123 } },
      {
        where: 'locales/en-GB/needs.json › crisis',
        what: 'This is not a phrase, nor a group of phrases.',
        hint: 'Write text in double quotes, or names and phrases in braces.',
      },
    ],
    [
      'a phrase name with a dot',
      { 'locales/en-GB/more.json': { 'a.b': 'Words' } },
      {
        where: 'locales/en-GB/more.json › a.b',
        what: 'This name is not allowed.',
        hint: 'Use letters, digits, hyphens and underscores only.',
      },
    ],
    [
      'a file nothing reads',
      { 'flows/notes.txt': 'Think about this.' },
      {
        where: 'flows/notes.txt',
        what: 'Nothing reads this file.',
        hint: 'Give it a name ending in .json, or move it out of this folder.',
      },
    ],
    [
      'an area that says nothing of itself',
      {
        'helplines/areas/fellshire/fell-line-2.json': exampleHelpline({ id: 'fell-line-2' }).value,
      },
      {
        where: 'helplines/areas/fellshire',
        what: 'This area has no area.json.',
        hint: 'Add one with its id, title, region and nation.',
      },
    ],
  ])('of %s says where, what and what to do', (_name, files, expected) => {
    expect(problems(files)).toContainEqual(expected);
  });
});
