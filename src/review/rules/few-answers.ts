import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import type { Address } from '../../model/target.ts';
import { ask, example, exampleFlow, to } from '../example.ts';
import { graphOf } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

const MOST = 6;

/** Questions that offer more (decision 0003), and how many. One that no longer does is itself a problem. */
const excused: Record<Address, number> = {
  'me/worry': 8,
  'child/what': 8,
  'someone/worry': 7,
  'young/what': 7,
  'refine/barrier': 7,
};

export const fewAnswers: Rule<Authored> = {
  name: 'few-answers',
  why: 'A frightened person reads a short list and leaves a long one: a question has at most six answers.',
  check: (authored) =>
    [...graphOf(authored).steps.values()]
      .filter(({ step }) => step.kind === 'ask')
      .filter(({ address, step }) => {
        const allowed = excused[address];
        return allowed === undefined ? step.options.length > MOST : step.options.length !== allowed;
      })
      .map(({ address, step: { options } }) => ({
        where: `${stepPlace(authored, address)}.options`,
        what: `It offers ${options.length} answers, and ${excused[address] ?? `at most ${MOST}`} are allowed.`,
        hint:
          address in excused
            ? 'Mend its exception in the rule, or take it out where it needs none.'
            : 'Put together those that lead to the same help.',
      })),
  breaks: example({
    flows: [
      exampleFlow({
        who: ask([...'abcdef'].map((id) => to(id, 'help')).concat(to('not-sure', 'help'))),
      }),
    ],
  }),
};
