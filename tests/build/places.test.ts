import { describe, expect, it } from 'vitest';
import { places, regionOf, regions } from '../../src/build/places.ts';
import { read } from '../../src/build/read.ts';
import type { LocalHelplines } from '../../src/model/authored.ts';
import { nation } from '../../src/model/names.ts';
import { example, exampleHelpline } from '../../src/review/example.ts';

const cumbria: LocalHelplines = {
  area: {
    file: 'helplines/areas/cumbria/area.json',
    value: { id: 'cumbria', title: 'Cumbria', region: 'gb', nation: 'eng' },
  },
  helplines: [exampleHelpline({ id: 'lake-line', nations: ['eng'] })],
};

const made = places(
  example({
    helplines: [
      exampleHelpline({ id: 'uk' }),
      exampleHelpline({ id: 'england', nations: ['eng'] }),
      exampleHelpline({ id: 'wales', nations: ['wls'] }),
      exampleHelpline({ id: 'england-wales', nations: ['eng', 'wls'] }),
      exampleHelpline({ id: 'ireland', nations: ['nir'] }),
    ],
    areas: [cumbria],
  }),
);
const idsIn = (folder: string) =>
  made.find((place) => place.folder === folder)?.helplines.map(({ id }) => id);

describe('places', () => {
  it('are the whole UK, each nation, and each area inside its nation', () => {
    expect(made.map(({ folder }) => folder)).toEqual([
      'gb',
      'gb-eng',
      'gb-wls',
      'gb-sct',
      'gb-nir',
      'gb-eng/cumbria',
    ]);
  });

  it('of the whole UK have every helpline but the local ones', () => {
    expect(idsIn('gb')).toEqual(['uk', 'england', 'wales', 'england-wales', 'ireland']);
  });

  it.each([
    ['gb-eng', ['uk', 'england', 'england-wales']],
    ['gb-wls', ['uk', 'wales', 'england-wales']],
    ['gb-sct', ['uk']],
    ['gb-nir', ['uk', 'ireland']],
  ])('that are one nation have only its own helplines: %s', (folder, ids) => {
    expect(idsIn(folder)).toEqual(ids);
  });

  it('that are an area have its own helplines first, marked as local, then its nation’s', () => {
    expect(idsIn('gb-eng/cumbria')).toEqual(['lake-line', 'uk', 'england', 'england-wales']);
    const local = made.at(-1)?.helplines.filter((helpline) => helpline.local);
    expect(local?.map(({ id }) => id)).toEqual(['lake-line']);
    expect(made.at(-1)).toMatchObject({ nation: 'eng', area: 'cumbria' });
  });

  it('that are an area leave out what its own helplines stand in for, there and nowhere else', () => {
    const [lake = exampleHelpline()] = cumbria.helplines;
    const instead = { ...lake, value: { ...lake.value, replaces: ['england'] } };
    const all = places(
      example({
        helplines: [
          exampleHelpline({ id: 'uk' }),
          exampleHelpline({ id: 'england', nations: ['eng'] }),
        ],
        areas: [{ ...cumbria, helplines: [instead] }],
      }),
    );
    const names = (folder: string) =>
      all.find((place) => place.folder === folder)?.helplines.map(({ id }) => id);
    expect(names('gb-eng/cumbria')).toEqual(['lake-line', 'uk']);
    expect(names('gb-eng')).toEqual(['uk', 'england']);
    expect(names('gb')).toEqual(['uk', 'england']);
  });

  it('have a region for every nation', () => {
    for (const each of nation.options) expect(regions[regionOf(each)]).toBe(each);
  });
});

describe('the places that ship', () => {
  const all = places(read(process.cwd()).authored);

  it('have no helpline of another nation', () => {
    const strangers = all.flatMap(({ folder, nation: here, helplines }) =>
      helplines
        .filter(({ nations }) => here !== null && !nations.includes(here))
        .map(({ id }) => `${id} on ${folder}`),
    );
    expect(strangers).toEqual([]);
  });

  it('have a local helpline in its own area and nowhere else', () => {
    const local = all.flatMap(({ folder, helplines }) =>
      helplines.filter((helpline) => helpline.local).map(({ id }) => `${folder} ${id}`),
    );
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((name) => !name.startsWith('gb-eng/cumbria '))).toEqual([]);
  });

  it('have one card for 101 in Cumbria, and it is that of its own force', () => {
    const here = all.find(({ folder }) => folder === 'gb-eng/cumbria');
    const police = here?.helplines.filter(
      ({ serves, channels }) =>
        serves['report-adult'] !== undefined &&
        channels.some((channel) => 'dial' in channel && channel.dial === '101'),
    );
    expect(police?.map(({ id }) => id)).toEqual(['cumbria-police']);
  });

  it('have no helpline twice', () => {
    const twice = all.filter(
      ({ helplines }) => new Set(helplines.map(({ id }) => id)).size !== helplines.length,
    );
    expect(twice.map(({ folder }) => folder)).toEqual([]);
  });
});
