import { converse, type Conversation } from '../conversation/converse.ts';
import type { Flow } from '../model/flow.ts';

/** Where a conversation stands, in a line: the step it began at, then each answer. `start/who me adult` */
export function placeOf(talk: Conversation): string {
  return [talk.restart().address, ...talk.turns.map(({ option }) => option)].join(' ');
}

/** The conversation that stands there. Throws `RangeError` where no conversation can. */
export function standingAt(flows: readonly Flow[], place: string): Conversation {
  const [start = '', ...options] = place.split(' ');
  return options.reduce((talk, option) => talk.choose(option), converse(flows, start));
}
