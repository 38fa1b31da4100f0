import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { ask, example, exampleFlow, to } from '../example.ts';
import { graphOf, reach } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

export const showsBehindCard: Rule<Authored> = {
  name: 'shows-behind-card',
  why: 'A step that "shows" speaks of the helplines on the card before it: without one it has nothing to say.',
  check(authored) {
    const graph = graphOf(authored);
    const before = reach(graph, graph.entries, ({ step }) => step.kind !== 'outcome');
    return [...graph.steps.values()]
      .filter(({ address, step }) => before.has(address) && step.kind === 'tell' && step.shows)
      .map(({ address }) => ({
        where: `${stepPlace(authored, address)}.shows`,
        what: 'A person can come here before seeing any card.',
        hint: 'Lead here only from a card, or take "shows" out.',
      }));
  },
  breaks: example({
    flows: [
      exampleFlow({
        who: ask([to('me', 'told'), to('not-sure', 'help')]),
        told: { kind: 'tell', shows: 'tells', options: [to('on', 'help')] },
      }),
    ],
  }),
};
