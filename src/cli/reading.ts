import { read } from '../build/read.ts';
import { readingOfHelplines } from '../review/reading-helplines.ts';
import { isEnglish } from '../review/reading-names.ts';
import { meanGrade, readingOfSteps } from '../review/reading-steps.ts';
import { readingTable } from './reading-table.ts';

/**
 * `waymark reading`: how hard each step is to read, the hardest first; with `--cards`, each service's
 * card. Words may be half written.
 */
const cards = process.argv.includes('--cards');
const { authored } = read(process.cwd());
for (const locale of authored.locales.filter(isEnglish)) {
  const rows = cards
    ? readingOfHelplines(authored, locale).map((card) => ({ ...card, name: card.id }))
    : readingOfSteps(authored, locale).map((step) => ({ ...step, name: step.address }));
  const what = cards ? 'cards' : 'steps';
  console.log(readingTable(rows));
  console.log(`${locale.tag}: ${rows.length} ${what}, mean grade ${meanGrade(rows).toFixed(2)}.`);
}
