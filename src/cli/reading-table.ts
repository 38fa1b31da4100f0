import { hardWords } from '../review/reading-hard.ts';
import type { Reading } from '../review/reading.ts';

const heads = ['grade', 'FK', 'ARI', 'CL', 'Fog', 'SMOG', 'DC'];

/** A row each: the grade, the six formulas it is the median of, and the words to look at first. */
export function readingTable(rows: readonly (Reading & { name: string })[]): string {
  const lines = rows.map(({ grade, grades, counts, name }) => {
    const figures = [grade, ...Object.values(grades)].map((each) => each.toFixed(1).padStart(6));
    return `${figures.join('')}  ${name.padEnd(28)}${hardWords(counts).join(', ')}`;
  });
  return [`${heads.map((head) => head.padStart(6)).join('')}  name`, ...lines].join('\n');
}
