import type { Authored } from '../../model/authored.ts';
import type { Helpline } from '../../model/helpline.ts';
import type { Rule } from '../../model/problem.ts';
import { datedBy } from '../dated-by.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';

export const datesInSources: Rule<Authored> = {
  name: 'dates-in-sources',
  why: 'A fact is as old as the copy it was read in, never as new as the day it was typed.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) =>
      dated(value)
        .filter(({ checked }) => checked !== null)
        .filter(({ checked, sources }) => {
          const copies = sources.map((source) => value.sources[source]?.copy ?? '');
          return !copies.some((copy) => datedBy(copy, checked ?? ''));
        })
        .map(({ place, checked }) => ({
          where: `${file} › ${place}.checked`,
          what: `None of the sources it cites is a copy from ${checked}.`,
          hint: 'Use the date of the newest copy it cites, or null where none has one.',
        })),
    ),
  breaks: example({
    helplines: [exampleHelpline({ channels: [examplePhone({ checked: '2026-10-09' })] })],
  }),
};

interface Dated {
  place: string;
  checked: string | null;
  sources: readonly string[];
}

function dated({ channels }: Helpline): Dated[] {
  return channels.flatMap(({ id, checked, sources, hours }) => [
    { place: `channels.${id}`, checked, sources },
    ...(hours.kind === 'unknown'
      ? []
      : [{ place: `channels.${id}.hours`, checked: hours.checked, sources: hours.sources }]),
  ]);
}
