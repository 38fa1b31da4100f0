import budgets from '../budgets.json' with { type: 'json' };
import { figures, shown } from '../figures.ts';
import type { Point } from '../growth/judge-growth.ts';
import type { Budget } from '../judge.ts';
import { KB } from '../measure.ts';
import type { Summary } from '../stats.ts';

/** The parts of results.json that documents quote. */
export interface Results {
  bytes: { budgets: Record<string, Judged> };
  browser: {
    about: string[];
    noise: number;
    figures: Record<string, Summary>;
    budgets: Record<string, Judged>;
  };
  peers: {
    weights: Record<string, { brotli: number; requests: number }>;
    figures: Record<string, { median: number }>;
    failed: Record<string, string>;
  };
  host: Record<string, { median: number; min: number; max: number }>;
  growth: Point[];
}

interface Judged {
  measured: number;
  kept: boolean;
}

/** Every budget, what was measured, and whether it is kept. */
export function budgetTable({ bytes, browser }: Results): string {
  const parts: [Record<string, Budget>, Record<string, Judged>][] = [
    [budgets.bytes, bytes.budgets],
    [budgets.browser, browser.budgets],
  ];
  const rows = parts.flatMap(([all, judged]) =>
    Object.entries(all).map(([name, { what, unit, most }]) => {
      const found = judged[name];
      if (!found) throw new Error(`${name} was not measured`);
      return [
        what,
        withUnit(most, unit),
        withUnit(found.measured, unit),
        found.kept ? 'kept' : '**broken**',
      ];
    }),
  );
  return markdown(['Budget', 'at most', 'measured', ''], rows);
}

/** Every figure of the browser, with how it varied. */
export function figureTable({ browser }: Results): string {
  const rows = Object.entries(browser.figures).map(([name, { median, min, max, noise }]) => {
    const figure = figures[name];
    if (!figure) throw new Error(`${name} is measured and nobody says what it is`);
    const values = [median, min, max].map((value) => withUnit(value, figure.unit));
    return [figure.what, ...values, `${Math.round(noise * 100)} %`];
  });
  return markdown(['In Chromium', 'median', 'least', 'most', 'noise'], rows);
}

const PEER_FIGURES = [
  { figure: 'open', unit: 'ms' },
  { figure: 'choice', unit: 'ms' },
  { figure: 'cpu', unit: 'ms' },
  { figure: 'heap', unit: 'MB' },
];

/** Others at the same task, each with how many times ours it is. */
export function peerTable({ peers: { weights, figures: found, failed } }: Results): string {
  const names = Object.keys(weights).filter((name) => !(name in failed));
  const ours = weights['waymark']?.brotli ?? 0;
  const rows = names.map((name) => {
    const { brotli = 0, requests = 0 } = weights[name] ?? {};
    const values = PEER_FIGURES.map(({ figure, unit }) => {
      const [value, our] = [name, 'waymark'].map((one) => found[`${one}/${figure}`]?.median ?? 0);
      return `${withUnit(value ?? 0, unit)} (${times(value ?? 0, our ?? 0)})`;
    });
    const weight = `${withUnit(brotli / KB, 'KB')} (${times(brotli, ours)})`;
    return [name, weight, String(requests), ...values];
  });
  const heading = ['Three questions, 4×', 'Brotli', 'requests', 'open', 'choice', 'CPU', 'heap'];
  const lost = Object.entries(failed).map(([name, why]) => `${name} could not: ${why}.`);
  return [markdown(heading, rows), ...lost].join('\n\n');
}

/** Lighthouse on the demonstration. */
export function hostTable({ host }: Results): string {
  const names = Object.keys(host).flatMap((name) =>
    name.startsWith('with/') ? [name.slice(5)] : [],
  );
  const rows = names.map((name) => {
    const [without, given] = [host[`without/${name}`], host[`with/${name}`]];
    if (!without || !given) throw new Error(`${name} was not measured both ways`);
    return [name, plain(without.median), plain(given.median), plain(without.max - without.min)];
  });
  return markdown(['Lighthouse', 'without', 'with', 'spread without'], rows);
}

/** How bytes and the start grow. */
export function growthTable({ growth }: Results): string {
  const rows = growth.map(({ by, times: count, whole, words, start }) => [
    `${by} ×${count}`,
    withUnit(whole, 'KB'),
    withUnit(words, 'KB'),
    start === undefined ? '' : withUnit(start, 'ms'),
  ]);
  return markdown(['Of it so many times', 'all but code', 'words alone', 'start, CPU'], rows);
}

function times(value: number, ours: number): string {
  return ours === 0 ? '' : `${(value / ours).toFixed(1)}×`;
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function withUnit(value: number, unit: string): string {
  return `${shown(value, unit)}${unit && ` ${unit}`}`;
}

function markdown(heading: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}
