import type { Authored } from '../../model/authored.ts';
import { isOurs } from '../../model/ours.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, exampleProject } from '../example.ts';

const EMERGENCY = 'emergency-999';
const NEED = 'emergency';

export const dangerFixed: Rule<Authored> = {
  name: 'danger-fixed',
  why: 'Nothing that one site adds or changes may stand between a person in danger and 999.',
  check: (authored) =>
    authored.project === undefined
      ? []
      : everyHelpline(authored)
          .filter(({ file }) => !isOurs(file))
          .flatMap(({ file, value: { id, serves, replaces } }): Problem[] => [
            ...(id === EMERGENCY
              ? [
                  {
                    where: file,
                    what: 'This is the emergency card, and no project changes it.',
                    hint: 'Take the file out. What is wrong with it, say to Waymark, for every site.',
                  },
                ]
              : []),
            ...(id !== EMERGENCY && serves[NEED] !== undefined
              ? [
                  {
                    where: `${file} › serves.${NEED}`,
                    what: 'Only 999 is offered to somebody who is in danger now.',
                    hint: 'Take the need out: the emergency line is on every screen.',
                  },
                ]
              : []),
            ...(replaces?.includes(EMERGENCY)
              ? [
                  {
                    where: `${file} › replaces.${EMERGENCY}`,
                    what: 'Nothing stands in for 999.',
                    hint: 'Take it out: both are then offered.',
                  },
                ]
              : []),
          ]),
  breaks: example({
    project: exampleProject(),
    helplines: [exampleHelpline({ serves: { crisis: 1, emergency: 1 } })],
  }),
};
