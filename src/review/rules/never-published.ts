import type { Authored, From } from '../../model/authored.ts';
import type { Helpline } from '../../model/helpline.ts';
import type { Banned } from '../../model/never-publish.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';
import { holdsNumber } from '../numbers.ts';
import { phraseList } from '../phrase-list.ts';

export const neverPublished: Rule<Authored> = {
  name: 'never-published',
  why: 'A retired or misprinted number can lead a person in crisis to nobody, or to a stranger.',
  check: (authored) =>
    authored.neverPublish.value.flatMap((banned) =>
      [...ofHelplines(authored, banned), ...ofPhrases(authored, banned)]
        .filter(({ text }) => holds(text, banned.never))
        .map(({ where }) => ({
          where,
          what: `This holds ${banned.never}. ${banned.why}`,
          hint: `Take it out. If it is right after all, take it off ${authored.neverPublish.file}.`,
        })),
    ),
  breaks: example({
    helplines: [
      exampleHelpline({
        channels: [examplePhone({ shown: '0808-1570-999', dial: '+448081570999' })],
      }),
    ],
  }),
};

interface Shipped {
  where: string;
  text: string;
}

function ofHelplines(authored: Authored, { only }: Banned): Shipped[] {
  return everyHelpline(authored)
    .filter((helpline) => !only || regionOf(helpline) === only)
    .flatMap(({ file, value }) => [
      { where: `${file} › title`, text: value.title },
      { where: `${file} › organisation`, text: value.organisation },
      ...value.channels.map((channel) => {
        const text =
          channel.kind === 'phone' || channel.kind === 'text'
            ? `${channel.shown}, ${channel.dial}`
            : channel.address;
        return { where: `${file} › channels.${channel.id}`, text };
      }),
    ]);
}

/** What is wrong in one region only may be right in a sentence of another's, so words are left. */
function ofPhrases({ locales }: Authored, { only }: Banned): Shipped[] {
  return only ? [] : locales.flatMap(phraseList);
}

/** `helplines/gb/samaritans.json` belongs to `gb`. */
function regionOf({ file }: From<Helpline>): string | undefined {
  return file.split('/')[1];
}

function holds(text: string, never: string): boolean {
  return /[a-z@]/i.test(never)
    ? text.toLowerCase().includes(never.toLowerCase())
    : holdsNumber(text, never);
}
