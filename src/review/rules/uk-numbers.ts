import type { Authored } from '../../model/authored.ts';
import type { SourcedChannel } from '../../model/helpline.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';
import { digitsOf } from '../numbers.ts';

/** Short codes that answer in the UK: emergency, police, power, health, relay. */
const codes = ['999', '112', '101', '105', '111', '119', '159', '18000'];

/** Text relay: this before any other number. */
const RELAY = /^18001/;

/**
 * Shapes by Ofcom's numbering plan. 070 and 09 are missing on purpose: they are premium-rate or
 * pass for mobiles, and no helpline has one.
 */
const shapes: Record<'phone' | 'text', RegExp> = {
  phone:
    /^(0(1\d{8,9}|2\d{9}|3\d{9}|7[1-9]\d{8}|800\d{6,7}|808\d{7}|8[47]\d{8})|08001111|116\d{3})$/,
  text: /^(0(1\d{8,9}|2\d{9}|3\d{9}|7[1-9]\d{8})|[68]\d{4})$/,
};

export const ukNumbers: Rule<Authored> = {
  name: 'uk-numbers',
  why: 'A digit too many or too few is the mistake that eyes slide over.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) =>
      value.channels
        .filter((channel) => channel.kind === 'phone' || channel.kind === 'text')
        .filter((channel) => !isPlausible(channel))
        .map(({ id, kind, dial }) => ({
          where: `${file} › channels.${id}.dial`,
          what: `${dial} does not have the form of a UK ${kind} number.`,
          hint: 'Count its digits against the source; a new short code is added to this rule.',
        })),
    ),
  breaks: example({
    helplines: [
      exampleHelpline({ channels: [examplePhone({ shown: '0808 157 001', dial: '0808157001' })] }),
    ],
  }),
};

function isPlausible({ kind, dial }: Extract<SourcedChannel, { dial: string }>): boolean {
  const relayed = dial.replace(RELAY, '');
  return codes.includes(relayed) || shapes[kind].test(digitsOf(relayed));
}
