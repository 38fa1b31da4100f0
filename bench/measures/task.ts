import { inside } from '../chromium/inside.ts';
import { metrics } from '../chromium/metrics.ts';
import type { Session } from '../chromium/session.ts';
import { until } from '../chromium/until.ts';
import type { Figures } from '../rounds.ts';
import { quantile } from '../stats.ts';
import { takeTask } from '../watch/take-task.ts';
import { arrive, openedIn, pressLauncher, ready } from './guest.ts';

export interface Task {
  /** What its figures are called after. */
  name: string;
  url: string;
  /** The words pressed, and the words that must follow; the first opens it, but for our own. */
  presses: { press: string; then: string }[];
  /** Ours is in a frame, and opens by a launcher nobody can see into. */
  framed?: boolean;
}

const MB = 1024 * 1024;

/** The same three questions on any page, at 4×. */
export async function task(
  browser: Session,
  { name, url, presses, framed }: Task,
): Promise<Figures> {
  const person = await arrive(browser, url, { cpu: 4 });
  const place = framed ? await ready(person) : person.page;
  let opened: number[] = [];
  if (framed) {
    await pressLauncher(person);
    opened = [await openedIn(person)];
  } else {
    await until('the page to be at rest', () =>
      inside(place, () => new Promise<boolean>((done) => requestIdleCallback(() => done(true)))),
    );
  }
  const [first = 0, ...others] = [...opened, ...(await inside(place, takeTask, presses))];
  await place.send('HeapProfiler.collectGarbage');
  const count = await metrics(place);
  await person.end();
  return {
    [`${name}/open`]: first,
    [`${name}/choice`]: quantile(others, 0.5),
    [`${name}/cpu`]: count('TaskDuration') * 1000,
    [`${name}/heap`]: count('JSHeapUsedSize') / MB,
    [`${name}/nodes`]: count('Nodes'),
  };
}
