import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { ask, example, exampleFlow, to } from '../example.ts';
import { graphOf } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

const waysOut = ['not-sure', 'rather-not'];

export const sensitiveWayOut: Rule<Authored> = {
  name: 'sensitive-way-out',
  why: 'A person asked something sensitive can go on without answering it.',
  check: (authored) =>
    [...graphOf(authored).steps.values()]
      .filter(({ step }) => step.kind === 'ask' && step.sensitive)
      .filter(({ step }) => !step.options.some(({ id }) => waysOut.includes(id)))
      .map(({ address }) => ({
        where: stepPlace(authored, address),
        what: 'This question is sensitive, and must be answered to go on.',
        hint: `Add an option called ${waysOut.join(' or ')}.`,
      })),
  breaks: example({ flows: [exampleFlow({ who: ask([to('me', 'help'), to('you', 'help')]) })] }),
};
