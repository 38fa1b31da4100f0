import { startOf } from '../conversation/address.ts';
import { converse, type Conversation } from '../conversation/converse.ts';
import type { Flow } from '../model/flow.ts';

/** The flow that asks who this is about. */
export const FIRST_FLOW = 'start';

/** A new conversation, at the flow the host asked for, or at the first where it asked for none we have. */
export function begin(flows: readonly Flow[], flow?: string, opening?: string): Conversation {
  const asked = flows.find(({ id, entry }) => id === flow && entry);
  const first = asked ?? flows.find(({ id }) => id === FIRST_FLOW);
  if (!first) throw new RangeError(`no flow is called ${FIRST_FLOW}`);
  return converse(flows, startOf(first, opening));
}
