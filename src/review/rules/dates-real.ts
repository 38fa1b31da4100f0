import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';

export const datesReal: Rule<Authored> = {
  name: 'dates-real',
  why: 'Whether evidence is out of date is worked out from its date: one that never was says "no".',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) =>
      value.channels.flatMap(({ id, checked, hours }) =>
        [checked, hours.kind === 'unknown' ? null : hours.checked]
          .filter((date) => date !== null && !isReal(date))
          .map((date) => ({
            where: `${file} › channels.${id}`,
            what: `${date} is not a date.`,
            hint: 'Write a year, a month or a day that was.',
          })),
      ),
    ),
  breaks: example({
    helplines: [exampleHelpline({ channels: [examplePhone({ checked: '2026-02-30' })] })],
  }),
};

function isReal(date: string): boolean {
  const full = `${date}${'-01-01'.slice(0, 10 - date.length)}`;
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}
