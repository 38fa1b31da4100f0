import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/conversation/address.ts';
import { converse, type Conversation } from '../../src/conversation/converse.ts';
import { flows } from '../journeys/authored.ts';

/** Everything that a conversation says of itself. */
const told = ({ address, step, turns, facts, card }: Conversation) =>
  structuredClone({ address, step, turns, facts, card });

const begin = fc.constantFrom(...flows.flatMap(entriesOf));
const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 25 });

/** Answers at random through the flows that ship: every state met, the first included. */
function wander(entry: string, picked: readonly number[]): Conversation[] {
  const met = [converse(flows, entry)];
  for (const pick of picked) {
    const here = met.at(-1);
    const option = here?.step.options[pick % here.step.options.length];
    if (here && option) met.push(here.choose(option.id));
  }
  return met;
}

/** Every move of a conversation through the flows that ship, and what it was like at the time. */
const wandering = fc.tuple(begin, picks).map(([entry, picked]) => {
  const talks = wander(entry, picked);
  return { talks, then: talks.map(told), last: talks.at(-1) ?? converse(flows, entry) };
});

describe('in the flows that ship', () => {
  it('back, after any answer, is what there was before it: place, answers, facts and card', () => {
    fc.assert(
      fc.property(wandering, ({ talks, then }) => {
        for (const [index, talk] of talks.entries())
          expect(told(talk.back())).toEqual(then[Math.max(0, index - 1)]);
      }),
    );
  });

  it('changing an answer is what there was before it was given, whichever it is', () => {
    fc.assert(
      fc.property(wandering, ({ last, then }) => {
        for (const index of last.turns.keys())
          expect(told(last.change(index))).toEqual(then[index]);
      }),
    );
  });

  it('starting again is what there was first', () => {
    fc.assert(
      fc.property(wandering, ({ last, then }) => {
        expect(told(last.restart())).toEqual(then[0]);
      }),
    );
  });

  it('nothing that is done later changes what was', () => {
    fc.assert(
      fc.property(wandering, ({ talks, then }) => {
        expect(talks.map(told)).toEqual(then);
      }),
    );
  });

  it('the card is the last one met', () => {
    fc.assert(
      fc.property(wandering, ({ talks }) => {
        const cards = talks.map(({ address, step }) => (step.kind === 'outcome' ? address : null));
        for (const [index, { card }] of talks.entries())
          expect(card).toBe(cards.slice(0, index + 1).findLast(Boolean) ?? null);
      }),
    );
  });
});
