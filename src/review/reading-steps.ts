import { stepsOf } from '../conversation/steps.ts';
import type { Authored, Locale } from '../model/authored.ts';
import type { Address } from '../model/target.ts';
import { phraseList } from './phrase-list.ts';
import { namesIn } from './reading-names.ts';
import { reading, type Reading } from './reading.ts';

/** How hard a step is: all its words, or its paragraphs by themselves, whichever is harder. */
export interface Measured extends Reading {
  address: Address;
  part: 'all' | 'paragraphs';
}

/** With fewer words than this, one long word decides the grade of paragraphs by themselves. */
const ENOUGH = 20;

/** Every step of a locale that has words, the hardest to read first. */
export function readingOfSteps(authored: Authored, locale: Locale): Measured[] {
  const names = namesIn(authored);
  const said = new Map(phraseList(locale).map(({ key, text }) => [key, text]));
  const measured = [...stepsOf(authored.flows.map(({ value }) => value)).values()].flatMap(
    ({ address, step }) => {
      const words = (key: string) => said.get(`flows.${address.replace('/', '.')}.${key}`) ?? '';
      const paragraphs = [words('hint'), words('body')].join('\n');
      const options = step.options.map(({ id }) => words(`options.${id}`));
      const all = reading([words('title'), paragraphs, ...options].join('\n'), names);
      const alone = reading(paragraphs, names);
      return all ? [{ address, ...harder(all, alone) }] : [];
    },
  );
  return measured.sort((a, b) => b.grade - a.grade || (a.address < b.address ? -1 : 1));
}

/** Short answers are short sentences: counted alone with the rest, they would hide a hard paragraph. */
function harder(all: Reading, paragraphs: Reading | null): Reading & Pick<Measured, 'part'> {
  const counts = paragraphs && paragraphs.counts.words >= ENOUGH && paragraphs.grade > all.grade;
  return counts ? { ...paragraphs, part: 'paragraphs' } : { ...all, part: 'all' };
}

export function meanGrade(measured: readonly Reading[]): number {
  const sum = measured.reduce((total, { grade }) => total + grade, 0);
  return measured.length === 0 ? 0 : sum / measured.length;
}
