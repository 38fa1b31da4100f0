import { KB } from './measure.ts';
import type { Values } from './rounds.ts';
import { median } from './stats.ts';
import { table } from './table.ts';

const COLUMNS = [
  { figure: 'open', what: 'open ms', digits: 0 },
  { figure: 'choice', what: 'choice ms', digits: 0 },
  { figure: 'cpu', what: 'CPU ms', digits: 0 },
  { figure: 'heap', what: 'heap MB', digits: 1 },
  { figure: 'nodes', what: 'DOM nodes', digits: 0 },
];

/** Each library in a row: its figures, and in brackets how many times ours they are. */
export function peersTable(
  names: readonly string[],
  weights: Readonly<Record<string, { brotli: number; requests: number }>>,
  values: Values,
): string {
  const of = (name: string, figure: string) => median(values.get(`${name}/${figure}`) ?? []);
  const ours = names[0] ?? '';
  const beside = (value: number, our: number, digits: number) =>
    `${value.toFixed(digits)} (${(value / our).toFixed(1)}×)`;
  const rows = names.map((name) => {
    const { brotli = 0, requests = 0 } = weights[name] ?? {};
    return [
      name,
      beside(brotli / KB, (weights[ours]?.brotli ?? 0) / KB, 1),
      String(requests),
      ...COLUMNS.map(({ figure, digits }) => beside(of(name, figure), of(ours, figure), digits)),
    ];
  });
  const heading = ['three questions (4×)', 'Brotli KB', 'requests', ...COLUMNS.map((c) => c.what)];
  return table(heading, rows);
}
