import { entriesOf } from '../../src/conversation/address.ts';
import { converse, type Conversation } from '../../src/conversation/converse.ts';
import { flows } from './authored.ts';

/** Somebody on a path, with what could be told of each place they came by, the last one included. */
export interface Walker {
  talk: Conversation;
  met: readonly string[];
}

/**
 * A conversation for every simple path of every flow; and one for each answer that leads round to
 * a place already met on the path. Those are most returns to a card, with what was just said.
 */
export function everyPath(): { onward: Walker[]; returned: Walker[] } {
  const onward: Walker[] = [];
  const returned: Walker[] = [];
  const follow = (walker: Walker, met: ReadonlySet<string>): void => {
    onward.push(walker);
    for (const { id } of walker.talk.step.options) {
      const talk = walker.talk.choose(id);
      const next = { talk, met: [...walker.met, told(talk)] };
      if (met.has(standing(talk))) returned.push(next);
      else follow(next, new Set([...met, standing(talk)]));
    }
  };
  for (const entry of flows.flatMap(entriesOf)) {
    const talk = converse(flows, entry);
    follow({ talk, met: [told(talk)] }, new Set([standing(talk)]));
  }
  return { onward, returned };
}

/** All that a conversation knows, in one line. */
export function told({ address, turns, facts, card }: Conversation): string {
  return JSON.stringify({ address, turns, facts, card });
}

function standing({ address, card }: Conversation): string {
  return `${address} ${card ?? ''}`;
}
