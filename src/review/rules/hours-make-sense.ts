import { minutesOf } from '../../directory/wall-clock.ts';
import type { Authored } from '../../model/authored.ts';
import { days } from '../../model/day.ts';
import type { Span } from '../../model/hours.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';

const DAY = 24 * 60;

export const hoursMakeSense: Rule<Authored> = {
  name: 'hours-make-sense',
  why: 'Spans that overlap are a slip of the pen, and "open until" would then say the wrong one.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) =>
      value.channels.flatMap(({ id, hours }) =>
        (hours.kind === 'weekly' ? wrongs(hours.spans) : []).map((wrong) => ({
          where: `${file} › channels.${id}.hours.spans`,
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

function wrongs(spans: readonly Span[]): Pick<Problem, 'what' | 'hint'>[] {
  return [
    ...(overlap(spans)
      ? [
          {
            what: 'Two of these spans overlap, or one says the same day twice.',
            hint: 'Write each opening once, and 24 hours every day as "always".',
          },
        ]
      : []),
    ...(spans.some(({ opens }) => opens === '24:00')
      ? [{ what: 'A span opens at 24:00.', hint: 'Write 00:00 of the day after.' }]
      : []),
  ];
}

/** Laid end to end along one week, does a span begin before the one before it has ended? */
function overlap(spans: readonly Span[]): boolean {
  const week = spans
    .flatMap(({ days: on, opens, closes }) =>
      on.map((day) => {
        const from = days.indexOf(day) * DAY + minutesOf(opens);
        const length = (minutesOf(closes) - minutesOf(opens) + DAY) % DAY || DAY;
        return { from, to: from + length };
      }),
    )
    .sort((a, b) => a.from - b.from);
  const first = week[0];
  const around = first ? [...week, { from: first.from + 7 * DAY, to: first.to + 7 * DAY }] : [];
  return around.some(({ from }, place) => from < (around[place - 1]?.to ?? 0));
}
