import type { Flow } from '../model/flow.ts';
import type { Address } from '../model/target.ts';

/** The address of the step a flow begins at, or begins at under one of its other openings. */
export function startOf(flow: Flow, opening = ''): Address {
  const [, step = flow.start] =
    Object.entries(flow.openings).find(([name]) => name === opening) ?? [];
  return `${flow.id}/${step}`;
}

/** Every step a host can open a flow at. */
export function entriesOf(flow: Flow): Address[] {
  if (!flow.entry) return [];
  return [startOf(flow), ...Object.keys(flow.openings).map((opening) => startOf(flow, opening))];
}

/** The address a target means, seen from a step of `flowId`. `@card` stays as it is. */
export function resolve(target: string, flowId: string): Address {
  return target.startsWith('@') || target.includes('/') ? target : `${flowId}/${target}`;
}
