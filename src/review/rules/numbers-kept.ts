import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { readings } from '../number-readings.ts';
import { translations } from '../translations.ts';

export const numbersKept: Rule<Authored> = {
  name: 'numbers-kept',
  why: 'A number that is another one in translation rings somewhere else, or gives another age or hour.',
  check: (authored) =>
    translations(authored).flatMap(({ text, english, where }) => {
      const here = text.match(/[0-9]+/g) ?? [];
      const allowed = readings(english);
      if (allowed.some((numbers) => same(numbers, here))) return [];
      const there = allowed[0] ?? [];
      return [
        {
          where,
          what: `Its numbers are ${listed(here)}, and in English ${listed(there)}.`,
          hint: 'Write each number as the English has it, in digits, and no other.',
        },
      ];
    }),
  breaks: example({
    locales: [
      exampleLocale({ loader: { page: 'Call 999' } }),
      exampleLocale({ loader: { page: 'Ffoniwch 99' } }, 'cy'),
    ],
  }),
};

/** The order of words is the language's own. */
function same(one: readonly string[], two: readonly string[]): boolean {
  return one.toSorted().join() === two.toSorted().join();
}

function listed(numbers: readonly string[]): string {
  return numbers.length === 0 ? 'none' : numbers.join(', ');
}
