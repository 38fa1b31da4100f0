import type { Authored, LocalHelplines } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleHelpline } from '../example.ts';
import { nearest } from '../nearest.ts';

export const replacesStandsIn: Rule<Authored> = {
  name: 'replaces-stands-in',
  why: 'What a local helpline takes the place of is gone from that area: it has to do all that the other did.',
  check: (authored) => [
    ...authored.helplines
      .filter(({ value }) => value.replaces)
      .map(({ file }) => ({
        where: `${file} › replaces`,
        what: 'This belongs to a whole region, and has no area to stand in for another in.',
        hint: 'Take it out, or move the file to its area.',
      })),
    ...authored.areas.flatMap((area) => ofArea(area, authored)),
  ],
  breaks: example({
    areas: [
      {
        area: {
          file: 'helplines/areas/fellshire/area.json',
          value: { id: 'fellshire', title: 'Fellshire', region: 'gb', nation: 'eng' },
        },
        helplines: [
          {
            ...exampleHelpline({ id: 'fell-council', replaces: ['fel-line'] }),
            file: 'helplines/areas/fellshire/fell-council.json',
          },
        ],
      },
    ],
  }),
};

function ofArea({ area, helplines }: LocalHelplines, authored: Authored): Problem[] {
  const inRegion = authored.helplines.filter(
    ({ file, value }) =>
      file.split('/')[1] === area.value.region && value.nations.includes(area.value.nation),
  );
  const ids = inRegion.map(({ value }) => value.id);
  return helplines.flatMap(({ file, value }) =>
    (value.replaces ?? []).flatMap((id): Problem[] => {
      const where = `${file} › replaces.${id}`;
      const other = inRegion.find((each) => each.value.id === id)?.value;
      if (!other)
        return [
          {
            where,
            what: `No helpline of ${area.value.title}’s region and nation is called "${id}".`,
            hint: `The nearest is "${nearest(id, ids) ?? 'none'}".`,
          },
        ];
      const lost = Object.keys(other.serves).filter((need) => value.serves[need] === undefined);
      return lost.length === 0
        ? []
        : [
            {
              where,
              what: `It takes the place of "${id}", and does not serve ${lost.join(', ')}.`,
              hint: 'Serve these as well, or let both be offered.',
            },
          ];
    }),
  );
}
