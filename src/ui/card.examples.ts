import type { Offer } from '../model/offer.ts';
import type { Opening } from '../model/opening.ts';
import { adviceLine, northernPage } from './helpline.examples.ts';

const offer = (helpline: Offer['helpline'], openings: Opening[]): Offer => ({
  helpline,
  channels: helpline.channels.map((channel, index) => ({
    channel,
    opening: openings[index] ?? { kind: 'check' },
  })),
  open: openings.some(({ kind }) => kind === 'open' || kind === 'always'),
});

/** A card in each state a person can meet it in. */
export const cards = {
  open: offer(adviceLine, [{ kind: 'open', until: '21:00' }, { kind: 'always' }]),
  closed: offer(adviceLine, [{ kind: 'closed', opens: { in: 1, day: 'mo', at: '09:00' } }]),
  unconfirmed: offer(adviceLine, []),
  least: offer(northernPage, []),
};
