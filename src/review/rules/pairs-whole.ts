import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';

export const pairsWhole: Rule<Authored> = {
  name: 'pairs-whole',
  why: 'A pair is shown whole or not at all, so a pair of one is a slip, or has lost its other half.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value: { channels } }) =>
      channels
        .filter(({ pair, id }) => pair !== undefined && !channels.some(other(pair, id)))
        .map(({ id, pair }) => ({
          where: `${file} › channels.${id}.pair`,
          what: `No other channel belongs to the pair "${pair}".`,
          hint: 'Give the other one the same pair, or take this out.',
        })),
    ),
  breaks: example({
    helplines: [exampleHelpline({ channels: [examplePhone({ pair: 'lines' })] })],
  }),
};

function other(pair: string | undefined, id: string) {
  return (each: { id: string; pair?: string | undefined }) => each.pair === pair && each.id !== id;
}
