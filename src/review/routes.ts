import { exits } from '../conversation/exits.ts';
import type { Authored } from '../model/authored.ts';
import type { Address } from '../model/target.ts';
import { graphOf, type Graph } from './graph.ts';

/** One way from where a conversation can begin to a card. */
export interface Route {
  /** The flow it begins in, and the step. */
  flow: string;
  start: Address;
  options: string[];
  outcome: Address;
  needs: string[];
}

/**
 * Every route from each step a host can open, the first step of all first. No step is met twice
 * on a route; one that goes on from a card to another is a route of its own.
 */
export function routesOf(authored: Authored): Route[] {
  const graph = graphOf(authored);
  const begins = (address: Address) => (address.startsWith('start/') ? 0 : 1);
  return [...new Set(graph.entries)]
    .sort((a, b) => begins(a) - begins(b))
    .flatMap((start) => from(graph, [start], []));
}

function from(graph: Graph, met: readonly Address[], options: readonly string[]): Route[] {
  const [start = ''] = met;
  const here = graph.steps.get(met.at(-1) ?? '');
  if (!here) return [];
  const onward = exits(here)
    .filter(({ to }) => graph.steps.has(to) && !met.includes(to))
    .flatMap(({ option, to }) => from(graph, [...met, to], [...options, option.id]));
  if (here.step.kind !== 'outcome') return onward;
  const { needs } = here.step;
  const flow = start.split('/')[0] ?? '';
  return [
    { flow, start, options: [...options], outcome: here.address, needs: [...needs] },
    ...onward,
  ];
}
