import { isStale } from '../../directory/evidence.ts';
import { isForAge } from '../../directory/for-age.ts';
import type { Authored } from '../../model/authored.ts';
import type { Helpline } from '../../model/helpline.ts';
import { ageBand, nation } from '../../model/names.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';
import { inArea } from '../in-area.ts';
import { newestEvidence } from '../newest-evidence.ts';

const ABROAD =
  'A UK line cannot be reached from most countries; the worldwide directories list each country’s own.';

/** Needs that may do without, and why. One that no longer has to is itself a problem. */
const excused: Record<string, string> = {
  abroad: ABROAD,
  'abroad-child': ABROAD,
  'abroad-crisis': ABROAD,
  'abroad-images': ABROAD,
};

export const alwaysSomebody: Rule<Authored> = {
  name: 'always-somebody',
  why: 'A card at 3am must not be a closed door: each need, in each nation and for each age, has a line that never shuts.',
  check({ helplines, areas }) {
    const newest = newestEvidence(helplines);
    const open = (all: readonly Helpline[]) => all.filter((value) => neverShuts(value, newest));
    const national = helplines.map(({ value }) => value);
    const places = [
      ...nation.options.map((where) => ({
        where,
        open: open(national.filter(({ nations }) => nations.includes(where))),
      })),
      ...areas.map((each) => ({
        where: each.area.value.id,
        open: open(inArea(each, helplines).map(({ value }) => value)),
      })),
    ];
    const needs = [...new Set(helplines.flatMap(({ value }) => Object.keys(value.serves)))].sort();
    return needs.flatMap((need) => {
      const gaps = places.flatMap(({ where, open }) => gapsIn(need, where, open));
      if (need in excused)
        return gaps.length > 0
          ? []
          : [problem(need, 'It is excused from this and no longer has to be.')];
      return gaps.length === 0
        ? []
        : [problem(need, `In ${gaps.join(', ')}, nobody who serves it answers 24 hours.`)];
    });
  },
  breaks: example({
    helplines: [exampleHelpline({ channels: [examplePhone({ hours: { kind: 'unknown' } })] })],
  }),
};

/** The place, where none of these serves a need there: `sct`, or `sct for under-18` where it is only they. */
function gapsIn(need: string, where: string, helplines: readonly Helpline[]): string[] {
  const alone = ageBand.options.filter(
    (age) =>
      !helplines.some(
        ({ serves, ages }) => serves[need] !== undefined && isForAge(ages, need, age),
      ),
  );
  return alone.length === ageBand.options.length
    ? [where]
    : alone.map((age) => `${where} for ${age}`);
}

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
