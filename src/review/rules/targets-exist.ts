import { exits } from '../../conversation/exits.ts';
import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { CARD } from '../../model/target.ts';
import { ask, example, exampleFlow, to } from '../example.ts';
import { graphOf } from '../graph.ts';
import { nearest } from '../nearest.ts';
import { stepPlace } from '../step-place.ts';

export const targetsExist: Rule<Authored> = {
  name: 'targets-exist',
  why: 'An option that leads nowhere is a dead button in front of somebody asking for help.',
  check(authored) {
    const { steps } = graphOf(authored);
    return [...steps.values()].flatMap((placed) =>
      exits(placed)
        .filter((exit) => exit.to !== CARD && !steps.has(exit.to))
        .map((exit) => ({
          where: `${stepPlace(authored, placed.address, exit.option.id)}.to`,
          what: `There is no step "${exit.to}".`,
          hint: `Did you mean "${nearest(exit.to, steps.keys()) ?? CARD}"?`,
        })),
    );
  },
  breaks: example({
    flows: [exampleFlow({ who: ask([to('me', 'hlep'), to('not-sure', 'help')]) })],
  }),
};
