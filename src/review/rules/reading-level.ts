import type { Authored, Locale } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { phrasePlace } from '../phrase-list.ts';
import { hardestSentence, hardWords } from '../reading-hard.ts';
import { readingLimits } from '../reading-limits.ts';
import { isEnglish, namesIn } from '../reading-names.ts';
import { meanGrade, readingOfSteps, type Measured } from '../reading-steps.ts';

export const readingLevel: Rule<Authored> = {
  name: 'reading-level',
  why: 'Fear makes reading hard: a child of eleven can read every step.',
  check: (authored) =>
    authored.locales.filter(isEnglish).flatMap((locale) => {
      const steps = readingOfSteps(authored, locale);
      const over = steps.filter(({ grade }) => grade > readingLimits(locale.tag).step);
      return [
        ...over.map((step) => ofStep(step, locale, namesIn(authored))),
        ...ofAll(steps, locale),
      ];
    }),
  breaks: example({
    locales: [
      exampleLocale({
        flows: {
          start: { help: { title: 'Independent organisations offer confidential assistance' } },
        },
      }),
    ],
  }),
};

function ofStep({ address, grade, counts }: Measured, locale: Locale, names: string[]): Problem {
  const sentence = hardestSentence(counts, names);
  return {
    where: phrasePlace(locale, `flows.${address.replace('/', '.')}`),
    what: `It reads at US grade ${grade.toFixed(1)}, over ${readingLimits(locale.tag).step}; hardest is "${sentence}".`,
    hint: `Cut sentences in two, and look for plainer words than: ${hardWords(counts).join(', ')}.`,
  };
}

function ofAll(steps: readonly Measured[], { tag }: Locale): Problem[] {
  const mean = meanGrade(steps);
  const limit = readingLimits(tag).mean;
  if (mean <= limit) return [];
  const hardest = steps.slice(0, 5).map(({ address }) => address);
  return [
    {
      where: `locales/${tag}/flows`,
      what: `All steps together read at US grade ${mean.toFixed(1)}, over ${limit}.`,
      hint: `Begin with the hardest: ${hardest.join(', ')}.`,
    },
  ];
}
