import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { CARD } from '../../model/target.ts';
import { ask, example, exampleFlow, to } from '../example.ts';
import { graphOf, reach } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

export const cardBehindOutcome: Rule<Authored> = {
  name: 'card-behind-outcome',
  why: '@card leads back to the card the person came from: before the first card there is none.',
  check(authored) {
    const graph = graphOf(authored);
    // Going on only from steps that are not cards finds every step met before any card.
    const before = reach(graph, graph.entries, ({ step }) => step.kind !== 'outcome');
    return [...graph.steps.values()]
      .filter(({ address, step }) => before.has(address) && step.kind !== 'outcome')
      .flatMap(({ address, step }) =>
        step.options
          .filter((option) => option.to === CARD)
          .map(({ id }) => ({
            where: `${stepPlace(authored, address, id)}.to`,
            what: 'A person can come here before seeing any card, and then this button is dead.',
            hint: `Lead to a named outcome instead of ${CARD}, or set "entry": false on its flow.`,
          })),
      );
  },
  breaks: example({ flows: [exampleFlow({ who: ask([to('me', 'help'), to('not-sure', CARD)]) })] }),
};
