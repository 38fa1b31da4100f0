import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleLocale } from '../example.ts';
import { digitsOf, numbersIn } from '../numbers.ts';
import { phraseList } from '../phrase-list.ts';

/** Years, and times such as 9.30: numbers that nobody dials. */
const notDialled = /^(19|20)\d\d$|^\d{1,2}[.:]\d\d$/;
/** `1,000`: no number that is dialled is printed with commas. */
const counted = /\b\d{1,3}(,\d{3})+\b/g;
const SHORTEST = 3;

export const phraseNumbers: Rule<Authored> = {
  name: 'phrase-numbers',
  why: 'A number in a sentence escapes sources, dates and hours, unless the directory has it too.',
  check(authored) {
    const known = new Set(
      everyHelpline(authored).flatMap(({ value }) =>
        value.channels.flatMap((channel) => ('dial' in channel ? [digitsOf(channel.dial)] : [])),
      ),
    );
    return authored.locales.flatMap(phraseList).flatMap(({ text, where }) =>
      numbersIn(text.replace(counted, ' '))
        .filter((number) => !notDialled.test(number))
        .filter((number) => digitsOf(number).length >= SHORTEST && !known.has(digitsOf(number)))
        .map((number) => ({
          where,
          what: `No helpline has the number ${number}.`,
          hint: 'Add it to a helpline with its source, or take it out of the words.',
        })),
    );
  },
  breaks: example({ locales: [exampleLocale({ loader: { page: 'Call 0808 157 0002' } })] }),
};
