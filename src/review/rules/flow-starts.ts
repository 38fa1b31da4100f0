import { startOf } from '../../conversation/address.ts';
import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleFlow } from '../example.ts';
import { graphOf } from '../graph.ts';
import { nearest } from '../nearest.ts';

export const flowStarts: Rule<Authored> = {
  name: 'flow-starts',
  why: 'A flow that begins at a step that is not there opens as an empty panel.',
  check(authored) {
    const { steps } = graphOf(authored);
    return authored.flows.flatMap(({ file, value }) =>
      [
        ['start', ''] as const,
        ...Object.keys(value.openings).map((name) => [`openings.${name}`, name] as const),
      ]
        .filter(([, opening]) => !steps.has(startOf(value, opening)))
        .map(([place, opening]) => ({
          where: `${file} › ${place}`,
          what: `No step of this flow is called "${value.openings[opening] ?? value.start}".`,
          hint: `The nearest is "${nearest(value.start, Object.keys(value.steps)) ?? 'none'}".`,
        })),
    );
  },
  breaks: example({ flows: [exampleFlow({}, { openings: { warning: 'warning' } })] }),
};
