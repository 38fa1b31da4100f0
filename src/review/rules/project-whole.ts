import type { Authored } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleProject } from '../example.ts';
import { nearest } from '../nearest.ts';

export const projectWhole: Rule<Authored> = {
  name: 'project-whole',
  why: 'A tag that asks for a page that is not built leads to nothing; and in Wales, Welsh stands beside English by law.',
  check({ project, areas, locales }) {
    if (!project) return [];
    const { file, value } = project;
    const isBuilt = (region: string) => value.regions?.includes(region) ?? true;
    const problem = (name: string, what: string, hint: string): Problem => ({
      where: `${file} › ${name}`,
      what,
      hint,
    });
    const tags = locales.map(({ tag }) => tag);
    const ids = areas.map(({ area }) => area.value.id);
    return [
      ...areas
        .map(({ area }) => ({ ...area.value, region: `gb-${area.value.nation}` }))
        .filter(({ region }) => !isBuilt(region))
        .map(({ title, region }) =>
          problem('regions', `${title} lies in ${region}, which is not built.`, `Add ${region}.`),
        ),
      ...(value.area === undefined || ids.includes(value.area)
        ? []
        : [
            problem(
              'area',
              `No area "${value.area}" is built.`,
              `The nearest is "${nearest(value.area, ids) ?? 'none'}".`,
            ),
          ]),
      ...(value.languages ?? [])
        .filter((tag) => !tags.includes(tag))
        .map((tag) => problem('languages', `${tag} is not built.`, 'Add it to locales.')),
      ...(isBuilt('gb-wls') && !tags.includes('cy')
        ? [problem('locales', 'Wales is built without Welsh.', 'Add cy, or take gb-wls out.')]
        : []),
    ];
  },
  breaks: example({ project: exampleProject({ regions: ['gb-eng'], area: 'fellshire' }) }),
};
