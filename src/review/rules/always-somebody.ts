import { isStale } from '../../directory/evidence.ts';
import type { Authored } from '../../model/authored.ts';
import type { Helpline } from '../../model/helpline.ts';
import { nation } from '../../model/names.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';
import { newestEvidence } from '../newest-evidence.ts';

/** Needs that may do without, and why. One that no longer has to is itself a problem. */
const excused: Record<string, string> = {
  abroad:
    'A UK line cannot be reached from most countries; the worldwide directories list each country’s own.',
};

export const alwaysSomebody: Rule<Authored> = {
  name: 'always-somebody',
  why: 'A card at 3am must not be a closed door: each need, in each nation, has a line that never shuts.',
  check({ helplines }) {
    const newest = newestEvidence(helplines);
    const needs = [...new Set(helplines.flatMap(({ value }) => Object.keys(value.serves)))].sort();
    return needs.flatMap((need) => {
      const places = nation.options.filter(
        (each) =>
          !helplines.some(
            ({ value }) =>
              value.serves[need] !== undefined &&
              value.nations.includes(each) &&
              neverShuts(value, newest),
          ),
      );
      if (need in excused)
        return places.length > 0
          ? []
          : [problem(need, 'It is excused from this and no longer has to be.')];
      return places.length === 0
        ? []
        : [problem(need, `In ${places.join(', ')}, nobody who serves it answers 24 hours.`)];
    });
  },
  breaks: example({
    helplines: [exampleHelpline({ channels: [examplePhone({ hours: { kind: 'unknown' } })] })],
  }),
};

/** A phone or text line, open 24 hours by evidence that is still trusted. */
function neverShuts({ channels }: Helpline, newest: Date): boolean {
  return channels.some(
    ({ kind, hours }) =>
      (kind === 'phone' || kind === 'text') &&
      hours.kind === 'always' &&
      !isStale(hours.checked, newest),
  );
}

function problem(need: string, what: string) {
  return {
    where: `helplines › the need "${need}"`,
    what,
    hint: 'Add the need, last in order, to a 24-hour line that is for everyone, such as Samaritans.',
  };
}
