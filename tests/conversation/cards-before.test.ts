import { describe, expect, it } from 'vitest';
import { cardsBefore } from '../../src/conversation/cards-before.ts';
import { converse } from '../../src/conversation/converse.ts';
import { stepsOf } from '../../src/conversation/steps.ts';
import { ask, exampleFlow, outcome, tell, to } from '../../src/review/example.ts';
import { flows as shipped } from '../journeys/authored.ts';
import { flows } from './small.ts';

describe('the cards that may be the last one shown', () => {
  const before = cardsBefore(stepsOf(flows));

  it('at a step are those that lead to it', () => {
    expect(before.get('refine/barrier')).toEqual(['start/images', 'young/help']);
    expect(before.get('refine/how')).toEqual(['start/help', 'start/images']);
    expect(before.get('refine/where')).toEqual(['start/help']);
  });

  it('at a step further on are the same, until another card', () => {
    const far = exampleFlow({
      one: outcome(['crisis'], [to('on', 'told')]),
      told: tell([to('on', 'asked')]),
      asked: ask([to('on', 'told'), to('two', 'two')]),
      two: outcome(['crisis'], [to('on', 'last')]),
      last: tell([to('card', '@card')]),
    }).value;
    const known = cardsBefore(stepsOf([far]));
    expect(known.get('start/told')).toEqual(['start/one']);
    expect(known.get('start/asked')).toEqual(['start/one']);
    expect(known.get('start/last')).toEqual(['start/two']);
  });

  it('on a card is that card alone', () => {
    expect(before.get('start/images')).toEqual(['start/images']);
  });

  it('are none at a step that comes before every card', () => {
    expect(before.get('start/who')).toBeUndefined();
  });
});

it('every way that ships back to a card is one for each card it may lead to, and for no other', () => {
  const steps = stepsOf(shipped);
  const before = cardsBefore(steps);
  let returns = 0;
  for (const { address, step } of steps.values()) {
    const back = step.options.find((option) => option.to === '@card');
    if (!back) continue;
    for (const card of before.get(address) ?? []) {
      const there = walk(card, address);
      expect(there.choose(back.id).address, `${card} to ${address} and back`).toBe(card);
      returns += 1;
    }
  }
  expect(returns).toBeGreaterThan(steps.size);
});

/** The shortest way from a card to a step with no other card between. */
function walk(card: string, address: string) {
  const talks = [converse(shipped, card)];
  const met = new Set<string>();
  for (const talk of talks) {
    if (talk.address === address) return talk;
    for (const { id } of talk.step.options) {
      const next = talk.choose(id);
      if (met.has(next.address) || next.step.kind === 'outcome') continue;
      met.add(next.address);
      talks.push(next);
    }
  }
  throw new Error(`${address} is not reached from ${card}`);
}
