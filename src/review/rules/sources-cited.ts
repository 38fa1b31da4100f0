import type { Authored } from '../../model/authored.ts';
import type { Helpline } from '../../model/helpline.ts';
import type { SourcedHours } from '../../model/hours.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline } from '../example.ts';
import { nearest } from '../nearest.ts';

export const sourcesCited: Rule<Authored> = {
  name: 'sources-cited',
  why: 'Every fact leads to where it was read, and every source is there because a fact needs it.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) => {
      const cited = citations(value);
      const known = Object.keys(value.sources);
      return [
        ...cited
          .filter(({ source }) => !known.includes(source))
          .map(({ place, source }) => ({
            where: `${file} › ${place}`,
            what: `It cites "${source}", which is not among the sources.`,
            hint: `The nearest is "${nearest(source, known) ?? 'none'}".`,
          })),
        ...known
          .filter((source) => !cited.some((each) => each.source === source))
          .map((source) => ({
            where: `${file} › sources.${source}`,
            what: 'Nothing cites this source.',
            hint: 'Cite it where its fact is, or take it out.',
          })),
      ];
    }),
  breaks: example({ helplines: [exampleHelpline({ claims: { who: ['pgae'] } })] }),
};

function citations({ channels, claims, name }: Helpline): { place: string; source: string }[] {
  const lists: [string, readonly string[]][] = [
    ['name.sources', name.sources],
    ...Object.entries(claims).map(([claim, sources = []]): [string, string[]] => [
      `claims.${claim}`,
      sources,
    ]),
    ...channels.flatMap(({ id, sources, hours }): [string, readonly string[]][] => [
      [`channels.${id}.sources`, sources],
      ...ofHours(hours).map(([place, cited]): [string, readonly string[]] => [
        `channels.${id}.hours.${place}`,
        cited,
      ]),
    ]),
  ];
  return lists.flatMap(([place, sources]) => sources.map((source) => ({ place, source })));
}

function ofHours(hours: SourcedHours): [string, readonly string[]][] {
  if (hours.kind === 'unknown') return [];
  if (hours.kind === 'always') return [['sources', hours.sources]];
  const { sources, holidays, seasons = [], dates = [] } = hours;
  return [
    ['sources', sources],
    ['holidays.sources', typeof holidays === 'string' ? [] : holidays.sources],
    ...seasons.map(({ sources }, index): [string, string[]] => [`seasons.#${index + 1}`, sources]),
    ...dates.map(({ sources }, index): [string, string[]] => [`dates.#${index + 1}`, sources]),
  ];
}
