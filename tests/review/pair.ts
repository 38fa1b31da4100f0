import type { About } from '../../src/model/about.ts';
import type { Authored } from '../../src/model/authored.ts';
import type { Rule } from '../../src/model/problem.ts';
import { example, exampleHelpline, exampleLocale } from '../../src/review/example.ts';

const helplines = [
  exampleHelpline({ title: 'Samaritans (phone)', organisation: 'Samaritans' }),
  exampleHelpline({ id: 'fell', title: 'Fell Aid', organisation: 'SWGfL and the Fell Trust' }),
  exampleHelpline({ id: 'inform', title: 'Inform', organisation: 'The Fell Trust (Finland)' }),
];

/** The words of one phrase in English and in another language. */
export function pair(
  english: string,
  text: string,
  tag = 'cy',
  said: Partial<About> = {},
): Authored {
  const page = (words: string) => ({ loader: { page: words } });
  const locales = [exampleLocale(page(english)), exampleLocale(page(text), tag, said)];
  return example({ helplines, locales });
}

/** What a rule says of that phrase alone, and not of the rest of the example. */
export const whats = (rule: Rule<Authored>, authored: Authored) =>
  rule
    .check(authored)
    .filter(({ where }) => /loader\.json › page$|about\.json/.test(where))
    .map(({ what }) => what);
