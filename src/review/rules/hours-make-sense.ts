import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';
import { hoursWrongs } from '../hours-wrongs.ts';

export const hoursMakeSense: Rule<Authored> = {
  name: 'hours-make-sense',
  why: 'Spans that overlap, or two answers for one date, are a slip of the pen: "open until" would then be wrong.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) =>
      value.channels.flatMap(({ id, hours }) =>
        (hours.kind === 'weekly' ? hoursWrongs(hours) : []).map(([place, wrong]) => ({
          where: `${file} › channels.${id}.hours.${place}`,
          ...wrong,
        })),
      ),
    ),
  breaks: example({
    helplines: [
      exampleHelpline({
        channels: [
          examplePhone(),
          examplePhone({
            id: 'daytime',
            hours: {
              kind: 'weekly',
              zone: 'Europe/London',
              spans: [
                { days: ['mo', 'tu'], opens: '09:00', closes: '17:00' },
                { days: ['tu'], opens: '16:00', closes: '20:00' },
              ],
              holidays: 'closed',
              sources: ['page'],
              checked: '2026-10-07',
            },
          }),
        ],
      }),
    ],
  }),
};
