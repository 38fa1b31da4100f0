// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasButton, labelOf, offeredIn, type Choices } from '../../src/builder/choices.ts';
import { hexOf } from '../../src/builder/hex.ts';
import { tag } from '../../src/builder/tag.ts';
import { wrongs } from '../../src/builder/wrongs.ts';
import { readOptions } from '../../src/loader/options.ts';
import { built, chosen, deployed, told } from './example.ts';

const warned = vi.spyOn(console, 'warn').mockReturnValue();
afterEach(() => warned.mockClear());

/** The tag, as a page has it. */
function onPage(choices: Choices): HTMLElement {
  // One that asks for a script is not to get it here.
  const holder = document.createElement('div');
  holder.innerHTML = (tag(choices, deployed, built) ?? '').replaceAll('script', 'template');
  const [element] = holder.children;
  if (!(element instanceof HTMLElement)) throw new Error('there is no tag');
  document.body.replaceChildren(holder);
  return element;
}

const read = (choices: Choices) => readOptions(onPage(choices), told);

/** Where nothing was typed, and where what was typed is of no use, as a tag that does not say it. */
function expected(choices: Choices) {
  const wrong = wrongs(choices, built);
  const typed = (name: keyof Choices) => {
    const value = choices[name];
    return typeof value === 'string' && value.trim() && !wrong[name] ? value.trim() : undefined;
  };
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const [colour, radius, font] = [typed('colour'), number(typed('radius')), typed('font')];
  const door = built.doors.find(({ flow }) => flow === choices.flow);
  const offered = offeredIn(choices.place, built);
  const languages = choices.languages.filter((each) => !offered.includes(each));
  return {
    place: choices.place,
    locale: choices.locale || 'en-GB',
    mode: choices.stands === 'inline' ? 'inline' : 'bubble',
    position: choices.stands === 'inline' ? 'right' : choices.stands,
    ...(hasButton(choices) && {
      launcher: choices.quiet ? 'quiet' : 'plain',
      label: labelOf(choices, built),
    }),
    theme: choices.theme,
    preload: choices.preload,
    leave: new URL(typed('leave') ?? built.leave).href,
    hello: {
      kind: 'hello',
      ...(choices.counts && { counts: 'on' }),
      ...(choices.flow !== 'start' && { flow: choices.flow }),
      ...(door?.openings.includes(choices.opening) && { opening: choices.opening }),
      ...(choices.stands === 'inline' && { stays: true }),
      ...(typed('forget') && { forget: number(typed('forget')) }),
      ...(languages.length > 0 && { languages: languages.join(' ') }),
      ...((colour || radius !== undefined || font) && {
        brand: { colour: colour && hexOf(colour), radius, font },
      }),
    },
  };
}

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const number = fc.oneof(fc.integer({ min: -2, max: 2000 }).map(String), text);
const tags = built.languages.map((each) => each.tag);
const choices: fc.Arbitrary<Choices> = fc.record({
  place: fc.constantFrom(...built.places.map(({ folder }) => folder)),
  locale: fc.constantFrom('', ...tags),
  languages: fc.uniqueArray(fc.constantFrom(...tags)),
  flow: fc.constantFrom(...built.doors.map(({ flow }) => flow)),
  opening: fc.constantFrom('', 'warning'),
  stands: fc.constantFrom('right', 'left', 'inline', 'none'),
  quiet: fc.boolean(),
  label: text,
  colour: fc.oneof(
    fc.integer({ min: 0, max: 0xffffff }).map((each) => each.toString(16).padStart(6, '0')),
    text,
  ),
  radius: number,
  font: fc.oneof(fc.constantFrom('Georgia, serif', '"A B"'), text),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  leave: fc.oneof(fc.webUrl(), text),
  forget: number,
  preload: fc.constantFrom('idle', 'open'),
  counts: fc.boolean(),
  pinned: fc.boolean(),
  address: fc.constant('https://files.example.org/v1/'),
});

describe('the tag, as the loader reads it', () => {
  it('asks for what was chosen, whatever that is, and is never refused', () =>
    fc.assert(
      fc.property(choices, (each) => {
        expect(read(each)).toMatchObject(expected(each));
        expect(warned.mock.calls).toEqual([]);
      }),
      { numRuns: 300 },
    ));

  it('asks for what no tag at all does, where nothing was chosen', () => {
    expect(read(chosen())).toEqual(readOptions(document.createElement('template'), told));
  });

  it('can ask for everything that the loader knows', () => {
    const asked = new Set<string>();
    const element = document.createElement('template');
    const dataset = new Proxy(element.dataset, {
      get: (_, name) => void asked.add(`data-${String(name)}`),
    });
    Object.defineProperty(element, 'dataset', { value: dataset });
    readOptions(element, told);

    const all: Partial<Choices>[] = [
      { place: 'gb-sct', locale: 'cy', languages: ['pl'], flow: 'me', opening: 'warning' },
      { place: 'gb-eng/cumbria', stands: 'left', label: 'Help', quiet: true, theme: 'dark' },
      { leave: 'https://example.org/', stands: 'inline', colour: '#005eb8', radius: '0' },
      { font: 'Georgia', forget: '5', preload: 'open', counts: true },
    ];
    const said = new Set(
      all
        .flatMap((each) => onPage(chosen(each)).getAttributeNames())
        .filter((name) => name.startsWith('data-')),
    );
    expect([...said].sort()).toEqual([...asked].sort());
  });

  it('would not go unnoticed, were it wrong: this test can fail', () => {
    const element = onPage(chosen({ flow: 'child' }));
    element.dataset['flow'] = 'nowhere';
    readOptions(element, told);
    expect(warned).toHaveBeenCalledOnce();
  });
});
