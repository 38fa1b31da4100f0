import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { CARD } from '../../model/target.ts';
import { ask, example, exampleFlow, tell, to } from '../example.ts';
import { graphOf, reach } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

export const noDeadEnds: Rule<Authored> = {
  name: 'no-dead-ends',
  why: 'From every step, some answer must lead to a card: nobody is left without somebody to call.',
  check(authored) {
    const graph = graphOf(authored);
    return [...graph.steps.keys()]
      .filter((address) => ![...reach(graph, [address])].some((each) => isHelp(graph, each)))
      .map((address) => ({
        where: stepPlace(authored, address),
        what: 'From here no answer ever leads to a result card.',
        hint: 'Give one of its options a way to an outcome.',
      }));
  },
  breaks: example({
    flows: [
      exampleFlow({
        who: ask([to('me', 'loop'), to('not-sure', 'help')]),
        loop: tell([to('again', 'loop')]),
      }),
    ],
  }),
};

function isHelp({ steps }: ReturnType<typeof graphOf>, address: string): boolean {
  const step = steps.get(address)?.step;
  return step?.kind === 'outcome' || (step?.options.some((option) => option.to === CARD) ?? false);
}
