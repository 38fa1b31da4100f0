import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { exampleHelpline, exampleLocale } from '../../src/review/example.ts';
import { phrasePlace } from '../../src/review/phrase-list.ts';
import { project, sound } from './project.ts';

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

describe('reading what authors write', () => {
  it('finds flows, helplines, areas, locales and the list of what is never published', () => {
    const { authored, problems } = read(
      project({
        ...sound,
        'helplines/areas/fellshire/area.json': {
          id: 'fellshire',
          title: 'Fellshire',
          region: 'gb',
          nation: 'eng',
        },
        'helplines/areas/fellshire/fell-council.json': exampleHelpline({ id: 'fell-council' })
          .value,
        'locales/cy/needs.json': { crisis: 'Meddyliau' },
        'locales/cy/about.json': exampleLocale({}, 'cy').about,
      }),
    );
    expect(problems).toEqual([]);
    expect(authored.flows.map(({ file }) => file)).toEqual(['flows/start.json']);
    expect(authored.helplines.map(({ value }) => value.id)).toEqual(['fell-line']);
    expect(authored.areas.map(({ area }) => area.value.title)).toEqual(['Fellshire']);
    expect(authored.areas[0]?.helplines.map(({ value }) => value.id)).toEqual(['fell-council']);
    expect(authored.locales.map(({ tag }) => tag)).toEqual(['en-GB', 'cy']);
    expect(authored.neverPublish.value).toHaveLength(1);
  });

  it('nests phrases by the path of their file, and remembers the file', () => {
    const root = project(sound);
    const locale = read(root).authored.locales[0];
    expect(locale?.phrases).toMatchObject({
      flows: { start: { who: { title: 'Who is this about?' } } },
      needs: { crisis: 'Thoughts of ending your life' },
    });
    expect(locale?.phrases).not.toHaveProperty('about');
    expect(locale?.files).toEqual({
      app: 'locales/en-GB/app.json',
      'flows.start': 'locales/en-GB/flows/start.json',
      'helplines.fell-line': 'locales/en-GB/helplines/fell-line.json',
      leaflet: 'locales/en-GB/leaflet.json',
      loader: 'locales/en-GB/loader.json',
      needs: 'locales/en-GB/needs.json',
    });
  });

  it('finds the words of an area in its own folder, and says so', () => {
    const { authored, problems } = read(project({ ...sound, ...fellshire }));
    expect(problems).toEqual([]);
    const [english] = authored.locales;
    expect(english?.phrases).toMatchObject({
      areas: { fellshire: 'Fellshire' },
      helplines: {
        'fell-line': { who: 'Trained listeners.' },
        'fell-council': { who: 'The council.' },
      },
    });
    expect(english && phrasePlace(english, 'helplines.fell-council.who')).toBe(
      'helplines/areas/fellshire/words/en-GB.json › helplines.fell-council.who',
    );
    expect(english && phrasePlace(english, 'areas.fellshire')).toBe(
      'helplines/areas/fellshire/words/en-GB.json › title',
    );
  });

  it('says where to write the words an area still lacks, in each language', () => {
    const { authored } = read(
      project({ ...sound, ...fellshire, 'locales/cy/needs.json': { crisis: 'Meddyliau' } }),
    );
    const welsh = authored.locales.find(({ tag }) => tag === 'cy');
    expect(welsh && phrasePlace(welsh, 'helplines.fell-council.who')).toBe(
      'helplines/areas/fellshire/words/cy.json › helplines.fell-council.who',
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'in a language there is not',
      { 'helplines/areas/fellshire/words/fr.json': {} },
      'helplines/areas/fellshire/words/fr.json',
    ],
    [
      'that are neither a title nor a helpline’s',
      { 'helplines/areas/fellshire/words/en-GB.json': { titel: 'Fellshire' } },
      'helplines/areas/fellshire/words/en-GB.json › titel',
    ],
    [
      'that are also among those of the country',
      { 'locales/en-GB/helplines/fell-council.json': { who: 'The council.' } },
      'helplines/areas/fellshire/words/en-GB.json › helplines.fell-council',
    ],
  ])('refuses words of an area %s', (_name, files, where) => {
    const { problems } = read(project({ ...sound, ...fellshire, ...files }));
    expect(problems.map((problem) => problem.where)).toEqual([where]);
  });

  it('fills in what an author may leave out', () => {
    const flow = { id: 'more', start: 'a', steps: { a: { kind: 'outcome', needs: ['crisis'] } } };
    const { authored } = read(project({ ...sound, 'flows/more.json': flow }));
    expect(authored.flows[0]?.value).toEqual({
      ...flow,
      openings: {},
      entry: true,
      steps: { a: { ...flow.steps.a, urgent: false, options: [] } },
    });
  });

  it('reads an empty folder as nothing, and says which lists are missing', () => {
    const { authored, problems } = read(project({}));
    expect(authored.flows).toEqual([]);
    expect(problems.map(({ where }) => where)).toEqual([
      'locales/notes.json',
      'helplines/never-publish.json',
      'helplines/holidays.json',
    ]);
  });

  it('is the same whatever order files were written in', () => {
    const backwards = Object.fromEntries(Object.entries(sound).reverse());
    expect(read(project(backwards))).toEqual(read(project(sound)));
  });
});
