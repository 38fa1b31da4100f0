import type { SourcedChannel } from '../model/helpline.ts';
import type { Phrases } from '../model/phrases.ts';
import { idOf } from './id-of.ts';
import { phraseAt } from './phrase-at.ts';
import type { CostOption } from './service.ts';

/** What each number or address costs. An unknown cost is left out: a blank could be read as free. */
export function costsOf(
  helpline: string,
  channels: readonly SourcedChannel[],
  phrases: Phrases,
): CostOption[] {
  return channels
    .filter(({ cost }) => cost !== 'unknown')
    .map((channel) => ({
      id: idOf('cost', helpline, channel.id),
      option: 'shown' in channel ? channel.shown : channel.address,
      ...(channel.cost === 'free' && { currency: 'GBP', amount: 0 }),
      amount_description: phraseAt(phrases, `app.cost.${channel.cost}`) ?? channel.cost,
    }));
}
