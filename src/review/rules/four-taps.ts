import { exits } from '../../conversation/exits.ts';
import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import type { Address } from '../../model/target.ts';
import { example, exampleFlow, tell, to } from '../example.ts';
import { graphOf, type Graph } from '../graph.ts';
import { stepPlace } from '../step-place.ts';

const TAPS = 4;

interface Path {
  steps: readonly Address[];
  options: readonly string[];
}

export const fourTaps: Rule<Authored> = {
  name: 'four-taps',
  why: 'Every question loses people: the first card is on screen by the fourth tap, on every path.',
  check(authored) {
    const graph = graphOf(authored);
    return [...new Set(graph.entries)].flatMap((entry) => {
      const late = tooLong(graph, { steps: [entry], options: [] });
      const seen = new Map(late.map((path) => [path.steps.at(-1) ?? entry, path]));
      return [...seen].map(([address, { options }]) => ({
        where: stepPlace(authored, address),
        what: `From ${entry}, ${TAPS} taps lead here and not to a card: ${options.join(', ')}.`,
        hint: 'Take a question out, or show a card first and ask afterwards.',
      }));
    });
  },
  breaks: example({
    flows: [
      exampleFlow({
        help: tell([to('on', 'two')]),
        two: tell([to('on', 'three')]),
        three: tell([to('on', 'four')]),
        four: tell([to('on', 'five')]),
        five: { kind: 'outcome', needs: ['crisis'], urgent: false, options: [] },
      }),
    ],
  }),
};

/** The paths that have met no card after the last tap allowed. A step is never met twice. */
function tooLong({ steps, ...graph }: Graph, path: Path): Path[] {
  const here = steps.get(path.steps.at(-1) ?? '');
  if (!here || here.step.kind === 'outcome') return [];
  if (path.options.length === TAPS) return [path];
  return exits(here)
    .filter((exit) => steps.has(exit.to) && !path.steps.includes(exit.to))
    .flatMap((exit) =>
      tooLong(
        { steps, ...graph },
        { steps: [...path.steps, exit.to], options: [...path.options, exit.option.id] },
      ),
    );
}
