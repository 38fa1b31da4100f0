import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/build/catalogue.ts';
import { example, exampleFlow, exampleLocale } from '../../src/review/example.ts';

const authored = example({
  flows: [
    exampleFlow(),
    exampleFlow({}, { id: 'me', openings: { warning: 'who' } }),
    exampleFlow({}, { id: 'refine', entry: false }),
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
    exampleLocale({ loader: { label: 'Find support' } }),
    exampleLocale({ loader: { label: 'Cael cymorth' } }, 'cy'),
  ],
});
const known = catalogue(authored, 'release1');

describe('what the loader knows of a build', () => {
  it('is its release', () => {
    expect(known.release).toBe('release1');
  });

  it('is the date of the newest evidence in it, and none where nothing has one', () => {
    expect(known.seen).toBe('2026-10-07');
    expect(catalogue({ ...authored, helplines: [] }, 'release1').seen).toBe('');
  });

  it('is each region, with the areas inside it', () => {
    expect(known.regions).toEqual({
      gb: [],
      'gb-eng': ['cumbria'],
      'gb-wls': [],
      'gb-sct': [],
      'gb-nir': [],
    });
  });

  it('is the languages that a region offers without being asked', () => {
    expect(known.offered).toEqual({ 'gb-wls': 'cy' });
  });

  it('is the flows a host may open, and no others', () => {
    expect(known.flows).toEqual(['start', 'me']);
  });

  it('is the openings that a flow has besides its own', () => {
    expect(known.openings).toEqual(['me/warning']);
  });

  it('is the words of the launcher and panel, in each language', () => {
    expect(known.locales['en-GB'][0]).toBe('Find support');
    expect(known.locales['cy']?.[0]).toBe('Cael cymorth');
  });

  it('is a neutral site that is https', () => {
    expect(known.leave).toMatch(/^https:\/\//);
  });

  it('is none of the words, questions or numbers inside the frame', () => {
    const all = JSON.stringify(known);
    for (const inside of ['Fell Line', '0808 157 0001', 'Who is this about?', 'crisis'])
      expect(all).not.toContain(inside);
  });

  it('cannot be told without the language every other is checked against', () => {
    const welsh = { ...authored, locales: [exampleLocale({}, 'cy')] };
    expect(() => catalogue(welsh, 'release1')).toThrow('there is no locale en-GB');
  });
});
