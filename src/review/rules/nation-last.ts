import { exits } from '../../conversation/exits.ts';
import type { Placed } from '../../conversation/steps.ts';
import type { Authored } from '../../model/authored.ts';
import type { Step } from '../../model/flow.ts';
import { nation } from '../../model/names.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { CARD } from '../../model/target.ts';
import { example, exampleFlow, outcome, to } from '../example.ts';
import { graphOf } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

export const nationLast: Rule<Authored> = {
  name: 'nation-last',
  why: 'Where somebody is refines a card they have already seen: it is asked last, and never stands in the way.',
  check(authored) {
    const graph = graphOf(authored);
    const asksNation = (address: string) => isNationQuestion(graph.steps.get(address)?.step);
    return [...graph.steps.values()].flatMap((placed) => [
      ...waysTo(placed, asksNation).map(({ option, what, hint }) => ({
        where: stepPlace(authored, placed.address, option),
        what,
        hint,
      })),
      ...(isNationQuestion(placed.step)
        ? ofQuestion(placed.step, stepPlace(authored, placed.address))
        : []),
    ]);
  },
  breaks: example({
    flows: [
      exampleFlow({
        help: outcome(['crisis'], [to('nation', 'where'), to('again', 'who')]),
        where: { kind: 'ask', sensitive: true, fact: 'nation', options: [to('not-sure', CARD)] },
      }),
    ],
  }),
};

function isNationQuestion(step: Step | undefined): boolean {
  return step?.kind === 'ask' && step.fact === 'nation';
}

function waysTo(placed: Placed, asksNation: (address: string) => boolean) {
  return exits(placed).flatMap(({ option: { id }, to }, place) => {
    if (!asksNation(to)) return [];
    if (placed.step.kind !== 'outcome')
      return [
        {
          option: id,
          what: 'It asks where a person is before they have a card.',
          hint: 'Ask it from a card.',
        },
      ];
    return place === placed.step.options.length - 1
      ? []
      : [
          {
            option: id,
            what: 'Other answers come after the one that asks where a person is.',
            hint: 'Put it last.',
          },
        ];
  });
}

/** Its answers name every nation and a way not to say, and each leads straight back to the card. */
function ofQuestion({ options }: Step, where: string): Problem[] {
  const missing = nation.options.filter(
    (each) => !options.some((option) => option.nation === each),
  );
  const silent = options.some((option) => option.nation === undefined);
  return [
    ...(missing.length === 0 && silent
      ? []
      : [
          {
            where: `${where}.options`,
            what: `It does not let a person say: ${[...missing, ...(silent ? [] : ['nothing'])].join(', ')}.`,
            hint: 'Give each nation an option, and one more to anybody who would rather not say.',
          },
        ]),
    ...options
      .filter((option) => option.to !== CARD)
      .map(({ id }) => ({
        where: `${where}.options.${id}.to`,
        what: 'An answer to where a person is leads on, and not back to the card.',
        hint: `Lead to ${CARD}.`,
      })),
  ];
}
