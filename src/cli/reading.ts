import { read } from '../build/read.ts';
import { readingOfHelplines } from '../review/reading-helplines.ts';
import { isEnglish } from '../review/reading-names.ts';
import { meanGrade, readingOfSteps } from '../review/reading-steps.ts';
import { hardWords } from '../review/reading-hard.ts';
import { readingTable } from './reading-table.ts';
import { json } from './say.ts';

export interface ReadingOptions {
  cards?: boolean;
  json?: boolean;
}

/**
 * `waymark reading`: how hard each step is to read, the hardest first; with `--cards`, each service's
 * card. Words may be half written.
 */
export function reading(folder: string, { cards, json: asJson }: ReadingOptions): void {
  const { authored } = read(folder);
  const found = authored.locales.filter(isEnglish).map((locale) => {
    const rows = cards
      ? readingOfHelplines(authored, locale).map((card) => ({ ...card, name: card.id }))
      : readingOfSteps(authored, locale).map((step) => ({ ...step, name: step.address }));
    return { locale: locale.tag, mean: meanGrade(rows), rows };
  });
  if (asJson)
    return json(
      found.map(({ rows, ...each }) => ({
        ...each,
        rows: rows.map(({ name, grade, grades, counts }) => ({
          ...{ name, grade, grades, hard: hardWords(counts) },
        })),
      })),
    );
  const what = cards ? 'cards' : 'steps';
  for (const { locale, mean, rows } of found) {
    console.log(readingTable(rows));
    console.log(`${locale}: ${rows.length} ${what}, mean grade ${mean.toFixed(2)}.`);
  }
}
