import { availableParallelism, loadavg } from 'node:os';
import { bare } from './bare.ts';
import type { Budget } from './judge.ts';
import { isolation } from './isolation.ts';
import { SLOW_3G, SLOW_4G } from './networks.ts';
import { plan } from './plan.ts';
import type { Report } from './report.ts';
import { rounds } from './rounds.ts';
import { stage } from './stage.ts';
import { timings } from './timings.ts';

export interface Effort {
  rounds: number;
  /** Choices on each walk through the conversation. */
  presses: number;
}

/** Measures a build in real Chromium, and judges it. */
export async function browser(
  files: ReadonlyMap<string, string>,
  budgets: Readonly<Record<string, Budget>>,
  effort: Effort,
  tell: (text: string) => void,
): Promise<Report> {
  const set = await stage(files, { bare });
  try {
    const own = await isolation(set);
    const before = load();
    const values = await rounds(plan(set, effort.presses), effort.rounds, tell);
    const { text, results, broken } = timings(values, budgets);
    const networks = [SLOW_4G, SLOW_3G].map(
      ({ what, latency, down }) => `${what}: ${latency} ms, ${down} kbit/s`,
    );
    const about = [
      `${set.version}, ${availableParallelism()} processors, load ${before} before and ${load()} after, ${effort.rounds} rounds.`,
      `The frame ${own ? 'has a process of its own' : 'SHARES the process of the host'}.`,
      `${networks.join('; ')}.`,
    ];
    return {
      text: [...about, '', text].join('\n'),
      results: { about, ownProcess: own, ...results },
      broken: own ? broken : [...broken, 'own-process'],
    };
  } finally {
    await set.stop();
  }
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
