import { start } from './measures/start.ts';
import { plant } from './plant.ts';
import type { Report } from './report.ts';
import { rounds } from './rounds.ts';
import { stage } from './stage.ts';
import { larger, median, summary } from './stats.ts';
import { table } from './table.ts';

/** How much slower the planted build is. */
const SHARE = 0.1;
const FIGURE = 'start-cpu';

/**
 * Whether the bench can be believed: a build that starts a tenth slower must be told from the one
 * it was made from, and the same build twice must not. Fails when either is not so.
 */
export async function checkItself(
  files: ReadonlyMap<string, string>,
  count: number,
  tell: (text: string) => void,
): Promise<Report> {
  const turns = await calibrate(files);
  const set = await stage(files, { again: files, slower: plant(files, turns) });
  try {
    const scenarios = ['built', 'again', 'slower'].map((variant) => ({
      name: variant,
      run: () => start(set, { variant, prefix: `${variant}/` }),
    }));
    // More visits than for a figure: it is a difference that is looked for.
    const values = await rounds(scenarios, count * 3, tell);
    const of = (variant: string) => values.get(`${variant}/${FIGURE}`) ?? [];
    const base = of('built');
    const seen = (variant: string) => larger(base, of(variant));
    const rows = ['built', 'again', 'slower'].map((variant) => {
      const { median: middle, min, max, noise } = summary(of(variant));
      return [
        variant,
        ...[middle, min, max].map((value) => value.toFixed(1)),
        `${Math.round(noise * 100)} %`,
        `${Math.round((middle / median(base) - 1) * 100)} %`,
        variant === 'built' ? '' : seen(variant) ? 'slower' : 'no slower',
      ];
    });
    const broken = [
      ...(seen('again') ? ['the same build twice is told apart'] : []),
      ...(seen('slower') ? [] : ['a build a tenth slower is not seen']),
    ];
    const heading = ['frame’s CPU to its first press, ms', 'median', 'min', 'max', 'noise'];
    return {
      text: [
        table([...heading, 'than built', 'found'], rows),
        broken.length === 0 ? 'The bench sees 10 %.' : `Not to be believed: ${broken.join('; ')}.`,
      ].join('\n\n'),
      results: Object.fromEntries([...values].map(([name, list]) => [name, summary(list)])),
      broken,
    };
  } finally {
    await set.stop();
  }
}

/** Turns of the loop that take a tenth of a start, on this machine, by two builds that have very many. */
async function calibrate(files: ReadonlyMap<string, string>): Promise<number> {
  const many = 20_000_000;
  const set = await stage(files, { many: plant(files, many) });
  try {
    const busy = async (variant: string) => {
      const visits = [1, 2, 3, 4, 5].map(() => () => start(set, { variant }));
      const times: number[] = [];
      for (const visit of visits) times.push((await visit())[FIGURE] ?? 0);
      return median(times.slice(1));
    };
    const without = await busy('built');
    return Math.round((SHARE * without * many) / ((await busy('many')) - without));
  } finally {
    await set.stop();
  }
}
