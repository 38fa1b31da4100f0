import { h, type ComponentChildren } from 'preact';
import { hardWords } from '../../review/reading-hard.ts';
import { readingOfHelplines } from '../../review/reading-helplines.ts';
import { readingLimits } from '../../review/reading-limits.ts';
import { isEnglish } from '../../review/reading-names.ts';
import { meanGrade, readingOfSteps } from '../../review/reading-steps.ts';
import type { Reading } from '../../review/reading.ts';
import type { Material } from './material.ts';
import { table } from './page.ts';

const heads = ['', 'Grade', 'Flesch–Kincaid', 'ARI', 'Coleman–Liau', 'Fog', 'SMOG', 'Dale–Chall'];

/** How hard every step and every card is to read, the hardest first. */
export function readingChapter({ authored }: Material): ComponentChildren {
  const measured = authored.locales.filter(isEnglish).map((locale) => {
    const steps = readingOfSteps(authored, locale);
    const cards = readingOfHelplines(authored, locale);
    const limits = readingLimits(locale.tag);
    return [
      h('h2', null, `Steps, ${locale.tag}`),
      h(
        'p',
        null,
        `${steps.length} steps, mean US grade ${meanGrade(steps).toFixed(2)}. `,
        `A mean over ${limits.mean}, or a step over ${limits.step}, stops the build.`,
      ),
      readingTable(steps.map((step) => ({ ...step, name: nameOf(step) }))),
      h('h2', null, `Services’ cards, ${locale.tag}`),
      h(
        'p',
        null,
        `${cards.length} cards, mean US grade ${meanGrade(cards).toFixed(2)}. Measured, without a limit: `,
        'a service’s own terms are never softened to please a formula.',
      ),
      readingTable(cards.map((card) => ({ ...card, name: card.id }))),
    ];
  });
  return [
    h(
      'p',
      null,
      'A grade is the median of six formulas, each a US school grade; grade 5 is read at ten or eleven. ',
      'A step is measured as a whole, and its paragraphs by themselves, and the harder counts. ',
      'Names of services are read as plain words. English only.',
    ),
    measured,
  ];
}

function nameOf({ address, part }: { address: string; part: string }): string {
  return part === 'all' ? address : `${address} (paragraphs)`;
}

function readingTable(rows: readonly (Reading & { name: string })[]): ComponentChildren {
  return table(
    [...heads, 'Look at'],
    rows.map(({ name, grade, grades, counts }) => [
      name,
      h('b', null, grade.toFixed(1)),
      ...Object.values(grades).map((each) => each.toFixed(1)),
      hardWords(counts, 4).join(', '),
    ]),
  );
}
