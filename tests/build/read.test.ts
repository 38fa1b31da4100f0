import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { exampleHelpline } from '../../src/review/example.ts';
import { project, sound } from './project.ts';

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
      }),
    );
    expect(problems).toEqual([]);
    expect(authored.flows.map(({ file }) => file)).toEqual(['flows/start.json']);
    expect(authored.helplines.map(({ value }) => value.id)).toEqual(['fell-line']);
    expect(authored.areas.map(({ area }) => area.value.title)).toEqual(['Fellshire']);
    expect(authored.areas[0]?.helplines.map(({ value }) => value.id)).toEqual(['fell-council']);
    expect(authored.locales.map(({ tag }) => tag)).toEqual(['cy', 'en-GB']);
    expect(authored.neverPublish.value).toHaveLength(1);
  });

  it('nests phrases by the path of their file, and remembers the file', () => {
    const root = project({ ...sound, 'locales/en-GB/about.json': { reviewed: null } });
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
      loader: 'locales/en-GB/loader.json',
      needs: 'locales/en-GB/needs.json',
    });
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
      'helplines/never-publish.json',
      'helplines/holidays.json',
    ]);
  });

  it('is the same whatever order files were written in', () => {
    const backwards = Object.fromEntries(Object.entries(sound).reverse());
    expect(read(project(backwards))).toEqual(read(project(sound)));
  });
});
