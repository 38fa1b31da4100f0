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
  /** Every step on the way, the first and the card included. */
  path: Address[];
  outcome: Address;
  needs: string[];
}

/**
 * Every route from each step a host can open, the first step of all first. No step is met twice
 * on a route; one that goes on from a card to another is a route of its own.
 */
export function routesOf(authored: Authored): Route[] {
  return routes(authored, true);
}

/** The routes that end at the first card they meet: what everybody goes through to be helped. */
export function routesToFirstCard(authored: Authored): Route[] {
  return routes(authored, false);
}

function routes(authored: Authored, onward: boolean): Route[] {
  const graph = graphOf(authored);
  const begins = (address: Address) => (address.startsWith('start/') ? 0 : 1);
  return [...new Set(graph.entries)]
    .sort((a, b) => begins(a) - begins(b))
    .flatMap((start) => from(graph, [start], [], onward));
}

function from(
  graph: Graph,
  path: readonly Address[],
  options: readonly string[],
  onward: boolean,
): Route[] {
  const [start = ''] = path;
  const here = graph.steps.get(path.at(-1) ?? '');
  if (!here) return [];
  const isCard = here.step.kind === 'outcome';
  const after =
    isCard && !onward
      ? []
      : exits(here)
          .filter(({ to }) => graph.steps.has(to) && !path.includes(to))
          .flatMap(({ option, to }) => from(graph, [...path, to], [...options, option.id], onward));
  if (here.step.kind !== 'outcome') return after;
  const flow = start.split('/')[0] ?? '';
  const { address: outcome } = here;
  const needs = [...here.step.needs];
  return [{ flow, start, options: [...options], path: [...path], outcome, needs }, ...after];
}
