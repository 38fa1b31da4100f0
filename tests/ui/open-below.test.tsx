// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/model/offer.ts';
import { cards } from '../../src/ui/card.examples.ts';
import { OpenBelow } from '../../src/ui/open-below.tsx';
import './show.tsx';
import { voice } from './voice.ts';

const called = (offer: Offer, title: string): Offer => ({
  ...offer,
  helpline: { ...offer.helpline, title },
});
const opening = (offer: Offer, days: number, at: string): Offer => ({
  ...offer,
  channels: offer.channels.map((each) => ({
    ...each,
    opening: { kind: 'closed', opens: { in: days, day: 'mo', at } },
  })),
});
const late = opening(called(cards.closed, 'Late'), 1, '17:00');
const early = opening(called(cards.closed, 'Early'), 1, '09:30');
const awake = called(cards.open, 'Awake');
const line = (...offers: Offer[]) =>
  render(<OpenBelow voice={voice} offers={offers} />).container.textContent;

describe('above the cards', () => {
  it('a person learns when the first of them opens, and who is open now further down', () => {
    expect(line(late, early, awake)).toBe(
      'Early: Closed now. Opens tomorrow at 9.30am. Awake, below, is open now.',
    );
  });

  it('a person is told only who is open where the hours of the first are not confirmed', () => {
    expect(line(cards.unconfirmed, awake).trim()).toBe('Awake, below, is open now.');
  });

  it.each([
    ['the first is open', [awake, late]],
    ['nobody is, so that each card speaks for itself', [late, early]],
    ['the first is a page, which is neither open nor closed', [cards.least, late, awake]],
    ['there is nobody', []],
  ])('nothing is said where %s', (_, offers) => {
    expect(line(...offers)).toBe('');
  });
});
