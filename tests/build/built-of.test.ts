import { describe, expect, it } from 'vitest';
import { builtOf } from '../../src/build/built-of.ts';
import { integrity } from '../../src/build/digest.ts';
import { example, exampleFlow, exampleLocale, outcome, ask, to } from '../../src/review/example.ts';

const words = {
  loader: { label: 'Find support', quiet: 'Support' },
  app: { nation: { eng: 'England', wls: 'Wales', sct: 'Scotland', nir: 'Northern Ireland' } },
  areas: { cumbria: 'Cumbria' },
  flows: {
    start: { who: { title: 'Who?', options: { me: 'Me', more: 'Something else' } } },
    unsure: { who: { title: 'Which?', options: { seen: 'I saw something' } } },
    me: {
      who: { title: 'How old?', options: {} },
      late: { title: 'Late', options: { seen: 'No' } },
    },
    seen: { who: { title: 'What?', options: {} } },
  },
};
const reviewed = { by: 'B. Reader', on: '2026-12-01' };
const authored = example({
  flows: [
    exampleFlow(
      { late: ask([to('seen', 'seen/who')]) },
      { id: 'me', openings: { warning: 'help' } },
    ),
    exampleFlow({}, { id: 'refine', entry: false }),
    exampleFlow({}, { id: 'seen' }),
    exampleFlow({ who: ask([to('me', 'me/who'), to('more', 'unsure/who')]), help: outcome() }),
    exampleFlow({ who: ask([to('seen', 'seen/who')]) }, { id: 'unsure' }),
  ],
  areas: [
    {
      area: {
        file: 'helplines/areas/cumbria/area.json',
        value: { id: 'cumbria', title: 'Cumbria', region: 'gb', nation: 'eng' },
      },
      helplines: [],
    },
  ],
  locales: [
    exampleLocale(words),
    exampleLocale({ loader: { label: 'Cael cymorth', quiet: 'Cymorth' } }, 'cy', {
      name: 'Cymraeg',
      english: 'Welsh',
      reviewed,
    }),
  ],
});
const built = builtOf(authored, 'start()', '1.2.3', 'https://example.org/waymark/');

describe('what the builder is told of a build', () => {
  it('is which release it is, and the integrity of its script', () => {
    expect(built).toMatchObject({ version: '1.2.3', integrity: integrity('start()') });
  });

  it('is every place by its name, with what is offered there without being asked for', () => {
    expect(built.places.map(({ folder, title }) => [folder, title])).toEqual([
      ['gb', 'All of the UK'],
      ['gb-eng', 'England'],
      ['gb-wls', 'Wales'],
      ['gb-sct', 'Scotland'],
      ['gb-nir', 'Northern Ireland'],
      ['gb-eng/cumbria', 'Cumbria'],
    ]);
    const offered = built.places.filter((place) => place.offered.length > 0);
    expect(offered).toEqual([{ folder: 'gb-wls', title: 'Wales', offered: ['cy'] }]);
  });

  it('is every language, whether somebody has read it, and the words of its buttons', () => {
    expect(built.languages.map(({ tag, reviewed: read }) => [tag, read])).toEqual([
      ['en-GB', false],
      ['cy', true],
    ]);
    expect(built.languages[1]).toMatchObject({
      name: 'Cymraeg',
      english: 'Welsh',
      label: 'Cael cymorth',
      quiet: 'Cymorth',
    });
  });

  it('is every door by the answer that leads there, the first question’s before all others', () => {
    expect(built.doors).toEqual([
      { flow: 'start', asks: 'Who?', openings: [] },
      { flow: 'unsure', answer: 'Something else', asks: 'Which?', openings: [] },
      { flow: 'me', answer: 'Me', asks: 'How old?', openings: ['warning'] },
      { flow: 'seen', answer: 'I saw something', asks: 'What?', openings: [] },
    ]);
  });

  it('is how much there is to sign in English, and how much of it is signed', () => {
    expect(built.toSign).toBeGreaterThan(5);
    expect(built.signed).toBe(0);
  });

  it('is where the files will be, where the build was told', () => {
    expect(built.address).toBe('https://example.org/waymark/v1/');
    expect(builtOf(authored, 'start()', '1.2.3')).not.toHaveProperty('address');
  });
});
