import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleLocale } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

/** Web and email addresses, with or without https. */
const address =
  /(https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|\b[\w-]+\.(org|com|net|uk|wales|scot|police)\b\S*/gi;

export const phraseAddresses: Rule<Authored> = {
  name: 'phrase-addresses',
  why: 'Words are plain text: an address in them cannot be pressed, and nothing dates or checks it.',
  check(authored) {
    const known = everyHelpline(authored).flatMap(({ value }) =>
      value.channels.flatMap((channel) => ('address' in channel ? [channel.address] : [])),
    );
    return authored.locales.flatMap(phraseList).flatMap(({ text, where }) =>
      (text.match(address) ?? [])
        .map((found) => found.replace(/[.,;:)]+$/, ''))
        .filter((found) => !known.some((each) => each.includes(found)))
        .map((found) => ({
          where,
          what: `No helpline has the address ${found}.`,
          hint: 'Make it a channel of the helpline, with its source, and name the service here.',
        })),
    );
  },
  breaks: example({ locales: [exampleLocale({ loader: { page: 'See www.example.org' } })] }),
};
