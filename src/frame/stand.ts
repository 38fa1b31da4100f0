import type { Conversation } from '../conversation/converse.ts';
import { stepsOf } from '../conversation/steps.ts';
import type { Step } from '../model/flow.ts';
import type { FrameData } from '../model/frame-data.ts';
import type { Found, Offer } from '../model/offer.ts';
import { cardOf } from './card.ts';
import { offered } from './offered.ts';

/** What there is to show where a conversation stands. */
export interface Stand {
  /** With the options to put before this person. */
  step: Step;
  /** Who helps, on an outcome. */
  found: Found | null;
  /** Whose own answers go with what is told: the helplines first on the card the person came from. */
  answers: readonly Offer[];
}

/** Works out what to show. Asks the time only where it makes a difference: the first screen is made without. */
export function standOf(data: FrameData, talk: Conversation, now: () => Date): Stand {
  const { step, facts, card } = talk;
  if (step.kind === 'outcome') {
    const instant = now();
    return {
      step: { ...step, options: offered(data, talk, instant) },
      found: cardOf(data, step, facts, instant),
      answers: [],
    };
  }
  const outcome = card !== null && stepsOf(data.flows).get(card)?.step;
  const asks = step.kind === 'tell' && step.shows;
  if (!asks || !outcome || outcome.kind !== 'outcome') return { step, found: null, answers: [] };
  const found = cardOf(data, outcome, facts, now());
  return { step, found: null, answers: asks === 'busy' ? withOneOpen(found) : found.first };
}

/** To somebody who found a line busy or closed, another that is open now. */
function withOneOpen({ first, more }: Found): Offer[] {
  const rescue = first.some(({ open }) => open) ? undefined : more.find(({ open }) => open);
  return rescue ? [...first, rescue] : first;
}
