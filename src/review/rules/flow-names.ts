import type { Authored } from '../../model/authored.ts';
import { plainPath } from '../../model/ours.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleFlow } from '../example.ts';

export const flowNames: Rule<Authored> = {
  name: 'flow-names',
  why: 'An address such as me/adult finds its flow by name, and an editor finds it by its file.',
  check: ({ flows }) => [
    ...flows
      .filter(({ file, value }) => plainPath(file) !== `flows/${value.id}.json`)
      .map(({ file, value }) => ({
        where: `${file} › id`,
        what: `The flow is called "${value.id}", and its file is not.`,
        hint: `Rename the file ${value.id}.json, or change the id.`,
      })),
    ...(flows.some(({ value }) => value.id === 'start')
      ? []
      : [
          {
            where: 'flows/start.json',
            what: 'There is no flow called "start", and the conversation begins there.',
            hint: 'Bring it back, or mend what keeps it from being read.',
          },
        ]),
  ],
  breaks: example({ flows: [{ ...exampleFlow(), file: 'flows/begin.json' }] }),
};
