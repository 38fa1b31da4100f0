import { describe, expect, it } from 'vitest';
import { placeOf, standingAt } from '../../src/frame/place.ts';
import { begin } from '../../src/frame/begin.ts';
import { flows } from '../journeys/authored.ts';
import { everyPath } from '../journeys/every-path.ts';

describe('the place of a conversation', () => {
  it('leads to the same one, with the same answers, facts and card, from every step there is', () => {
    const seen = new Map(everyPath().onward.map(({ talk }) => [talk.address, talk]));
    expect(seen.size).toBeGreaterThan(100);
    for (const talk of seen.values()) {
      const { address, turns, facts, card } = standingAt(flows, placeOf(talk));
      expect({ address, turns, facts, card }).toEqual({
        address: talk.address,
        turns: talk.turns,
        facts: talk.facts,
        card: talk.card,
      });
    }
  });

  it('keeps where it was begun, another opening too', () => {
    expect(placeOf(begin(flows, 'me', 'warning'))).toBe('me/warning');
    expect(standingAt(flows, 'me/warning').address).toBe('me/warning');
  });

  it('is refused where no conversation can stand', () => {
    expect(() => standingAt(flows, 'start/who nothing')).toThrow(RangeError);
    expect(() => standingAt(flows, 'nowhere/at-all')).toThrow(RangeError);
  });
});
