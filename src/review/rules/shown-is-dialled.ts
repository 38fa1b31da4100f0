import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';
import { digitsOf } from '../numbers.ts';

export const shownIsDialled: Rule<Authored> = {
  name: 'shown-is-dialled',
  why: 'The number a person reads and the number the button dials are one number.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) =>
      value.channels
        .filter((channel) => channel.kind === 'phone' || channel.kind === 'text')
        .filter(({ shown, dial }) => digitsOf(shown) !== digitsOf(dial))
        .map(({ id, shown, dial }) => ({
          where: `${file} › channels.${id}`,
          what: `It shows ${shown} and dials ${dial}.`,
          hint: 'Look at the source, and make both the number printed there.',
        })),
    ),
  breaks: example({
    helplines: [exampleHelpline({ channels: [examplePhone({ dial: '08081570010' })] })],
  }),
};
