import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example } from '../example.ts';
import { nearest } from '../nearest.ts';

export const areasInRegions: Rule<Authored> = {
  name: 'areas-in-regions',
  why: 'An area lies over a region and a nation: one it does not lie in would never be shown.',
  check({ areas, helplines }) {
    const regions = new Set(helplines.map(({ file }) => file.split('/')[1] ?? ''));
    return areas.flatMap(({ area, helplines: local }) => [
      ...(regions.has(area.value.region)
        ? []
        : [
            {
              where: `${area.file} › region`,
              what: `There is no region "${area.value.region}".`,
              hint: `The nearest is "${nearest(area.value.region, regions) ?? 'none'}".`,
            },
          ]),
      ...local
        .filter(({ value }) => !value.nations.includes(area.value.nation))
        .map(({ file }) => ({
          where: `${file} › nations`,
          what: `This belongs to ${area.value.title}, and does not serve its nation.`,
          hint: `Add "${area.value.nation}", or move the file to the area it belongs to.`,
        })),
    ]);
  },
  breaks: example({
    areas: [
      {
        area: {
          file: 'helplines/areas/fellshire/area.json',
          value: { id: 'fellshire', title: 'Fellshire', region: 'bg', nation: 'eng' },
        },
        helplines: [],
      },
    ],
  }),
};
