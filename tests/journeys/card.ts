import type { Facts } from '../../src/conversation/facts.ts';
import { cardOf } from '../../src/frame/card.ts';
import type { Stand } from '../../src/frame/stand.ts';
import type { Outcome, Step } from '../../src/model/flow.ts';
import type { ChannelKind } from '../../src/model/names.ts';
import type { Found, Offer } from '../../src/model/offer.ts';
import type { Opening } from '../../src/model/opening.ts';
import type { PhraseKey } from '../../src/model/phrases.ts';
import { barrierWays } from '../../src/ui/barrier-ways.ts';
import { barrierWords } from '../../src/ui/barrier-words.ts';
import { pageIn } from './authored.ts';

/** What is on screen at an outcome, as far as a test reads it. */
export interface Card {
  urgent: boolean;
  /** The helplines offered first, by id, in order. */
  first: string[];
  /** Those under "more ways to get help". */
  more: string[];
  /** Of those offered first, the ones where somebody answers now. */
  openNow: string[];
  /** The ways to reach a helpline, in the order they are shown: `['chat', 'phone']`. */
  ways(helpline: string): ChannelKind[];
  /** What the card says of a channel: `opening('nspcc-helpline phone')`. */
  opening(channel: string): Opening;
  found: Found;
}

/** Somebody who has told nothing of themselves. */
const nothing: Facts = { nation: null, age: null, prefer: [] };

/** The card for an outcome, on the page in `folder`, at an instant, for somebody of whom this is known. */
export function cardAt(
  outcome: Outcome,
  { folder, instant, facts = {} }: { folder: string; instant: Date; facts?: Partial<Facts> },
): Card {
  return cardOn(outcome, cardOf(pageIn(folder), outcome, { ...nothing, ...facts }, instant));
}

/** A card as a test reads it. */
export function cardOn(step: Step, found: Found): Card {
  const all = [...found.first, ...found.more];

  const offered = (id: string): Offer => {
    const offer = all.find(({ helpline }) => helpline.id === id);
    if (!offer) throw new Error(`${id} is not on this card: ${ids(all).join(', ')}`);
    return offer;
  };
  return {
    urgent: step.kind === 'outcome' && step.urgent,
    first: ids(found.first),
    more: ids(found.more),
    openNow: ids(found.first.filter(({ open }) => open)),
    ways: (id) => offered(id).channels.map(({ channel }) => channel.kind),
    opening(named) {
      const [id = '', name] = named.split(' ');
      const one = offered(id).channels.find(({ channel }) => channel.id === name);
      if (!one) throw new Error(`${id} has no channel called ${name}`);
      return one.opening;
    },
    found,
  };
}

/** What one helpline answers to what might stop a person. */
export interface Answer {
  /** The phrase it is given in, if it is given in words. */
  words: PhraseKey | null;
  /** The channels put beside it: `['chat', 'email']`. */
  ways: ChannelKind[];
  openNow: boolean;
}

/** The answers shown with what is told, by helpline, in order. */
export function answersOf({ step, answers }: Stand): Record<string, Answer> {
  if (step.kind !== 'tell' || !step.shows) return {};
  const { shows } = step;
  return Object.fromEntries(
    answers.map((offer) => [
      offer.helpline.id,
      {
        words: barrierWords(shows, offer),
        ways: barrierWays(shows, offer).map(({ channel }) => channel.kind),
        openNow: offer.open,
      },
    ]),
  );
}

function ids(offers: readonly Offer[]): string[] {
  return offers.map(({ helpline }) => helpline.id);
}
