import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { ask, example, exampleFlow, to } from '../example.ts';
import { graphOf } from '../graph.ts';
import { repeated } from '../repeated.ts';
import { stepPlace } from '../step-place.ts';

export const optionsUnique: Rule<Authored> = {
  name: 'options-unique',
  why: 'An answer is its option’s id: two of one name are one answer with two meanings.',
  check: (authored) =>
    [...graphOf(authored).steps.values()].flatMap(({ address, step }) =>
      repeated(step.options.map(({ id }) => id)).map((id) => ({
        where: stepPlace(authored, address, id),
        what: 'Two options of this step have the same id.',
        hint: 'Give one of them another id.',
      })),
    ),
  breaks: example({
    flows: [exampleFlow({ who: ask([to('not-sure', 'help'), to('not-sure', 'help')]) })],
  }),
};
