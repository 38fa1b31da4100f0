import { figures, shown } from './figures.ts';
import { judge, type Budget } from './judge.ts';
import type { Report } from './report.ts';
import type { Values } from './rounds.ts';
import { median, summary } from './stats.ts';
import { table } from './table.ts';

const HEADING = ['in Chromium', 'unit', 'median', 'min', 'max', 'noise', 'budget', ''];

/** What was measured in the browser, beside its budgets, with how noisy each figure was. */
export function timings(
  values: Values,
  budgets: Readonly<Record<string, Budget>>,
): Report & { results: Readonly<Record<string, unknown>> } {
  const budgeted = Object.keys(budgets).map((name) => {
    const measured = values.get(name);
    return measured ? { [name]: median(measured) } : {};
  });
  const verdicts = judge(Object.assign({}, ...budgeted), budgets);
  const all = [...values].map(([name, list]) => ({ name, ...summary(list) }));
  const rows = all.map(({ name, median: middle, min, max, noise }) => {
    const figure = figures[name];
    if (!figure) throw new Error(`${name} is measured and nobody says what it is`);
    const { what, unit } = figure;
    const verdict = verdicts.find((each) => each.name === name);
    return [
      what,
      unit,
      ...[middle, min, max].map((value) => shown(value, unit)),
      `${Math.round(noise * 100)} %`,
      verdict ? shown(verdict.most, unit) : '',
      verdict ? (verdict.kept ? 'kept' : 'BROKEN') : '',
    ];
  });
  const broken = verdicts.flatMap(({ name, kept }) => (kept ? [] : [name]));
  const varying = all.flatMap(({ noise, min, max }) => (min === max ? [] : [noise]));
  const noisy = varying.length === 0 ? 0 : median(varying);
  return {
    text: [
      table(HEADING, rows),
      `Noise is the middle half of the visits, as a share of the median. This run: ${Math.round(noisy * 100)} % (the median of all that vary).`,
      broken.length === 0
        ? 'Every budget in the browser is kept.'
        : `Broken: ${broken.join(', ')}.`,
    ].join('\n\n'),
    results: {
      noise: rounded(noisy),
      figures: Object.fromEntries(
        all.map(({ name, runs, ...rest }) => [
          name,
          {
            ...Object.fromEntries(
              Object.entries(rest).map(([key, value]) => [key, rounded(value)]),
            ),
            runs,
          },
        ]),
      ),
      budgets: Object.fromEntries(
        verdicts.map(({ name, measured, kept }) => [name, { measured: rounded(measured), kept }]),
      ),
    },
    broken,
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
