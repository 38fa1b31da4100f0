import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleFlow, outcome } from '../example.ts';
import { graphOf, reach } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

export const stepsReachable: Rule<Authored> = {
  name: 'steps-reachable',
  why: 'A step nobody can come to is words that were written, reviewed and never seen.',
  check(authored) {
    const graph = graphOf(authored);
    const reached = reach(graph, graph.entries);
    return [...graph.steps.keys()]
      .filter((address) => !reached.has(address))
      .map((address) => ({
        where: stepPlace(authored, address),
        what: 'No answer leads to this step.',
        hint: 'Add an option that leads to it, or take the step out.',
      }));
  },
  breaks: example({ flows: [exampleFlow({ forgotten: outcome() })] }),
};
