import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleFlow, outcome } from '../example.ts';
import { graphOf, reach } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

/** Needs of somebody under 18 are `young` and `young-…`; danger is anybody's. */
const forYoung = /^(young(-|$)|emergency$)/;

export const youngStayYoung: Rule<Authored> = {
  name: 'young-stay-young',
  why: 'Somebody under 18 leaves the words and services for adults at once, and never comes back.',
  check(authored) {
    const graph = graphOf(authored);
    const young = graph.entries.filter((address) => address.startsWith('young/'));
    return [
      ...[...reach(graph, young)].flatMap((address) => {
        const step = graph.steps.get(address)?.step;
        const needs = step?.kind === 'outcome' ? step.needs : [];
        return needs
          .filter((need) => !forYoung.test(need))
          .map((need) => ({
            where: `${stepPlace(authored, address)}.needs`,
            what: `The flow "young" leads here, and "${need}" is a need of adults.`,
            hint: 'Lead to an outcome for young people, with a need that begins "young".',
          }));
      }),
      ...everyHelpline(authored).flatMap(({ file, value }) =>
        Object.keys(value.serves)
          .filter((need) => need.startsWith('young') && (value.ages?.from ?? 0) >= 18)
          .map((need) => ({
            where: `${file} › serves.${need}`,
            what: `This serves young people, and takes nobody under ${value.ages?.from}.`,
            hint: 'Take the need out, or mend the ages.',
          })),
      ),
    ];
  },
  breaks: example({
    flows: [exampleFlow(), exampleFlow({ help: outcome(['crisis']) }, { id: 'young' })],
  }),
};
