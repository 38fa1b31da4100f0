import type { Channel, Listed } from '../model/helpline.ts';

/** A number, or where a helpline has none, the address of its page. */
export interface ToTake {
  channel: Channel;
  /** As it is printed and written down. */
  shown: string;
  /** What a code for another phone says; null where there is nothing to ring or text. */
  code: string | null;
}

/** What there is of a helpline to write down: its numbers, or its first address where it has none. */
export function numbersToTake({ channels }: Listed): ToTake[] {
  const all = channels.map(toTake);
  const numbers = all.filter(({ code }) => code !== null);
  return numbers.length > 0 ? numbers : all.slice(0, 1);
}

/** Written in capitals, which a code holds in less room; phones read a scheme in either. */
function toTake(channel: Channel): ToTake {
  if (channel.kind === 'phone')
    return { channel, shown: channel.shown, code: `TEL:${channel.dial}` };
  if (channel.kind === 'text') {
    const { shown, dial, word } = channel;
    return {
      channel,
      shown,
      code: ['SMSTO', dial, ...(word === undefined ? [] : [word])].join(':'),
    };
  }
  // Nobody writes the beginning down, and browsers put it back.
  return { channel, shown: channel.address.replace('https://', ''), code: null };
}
