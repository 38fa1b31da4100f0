import { setTimeout as pause } from 'node:timers/promises';
import { inside } from '../chromium/inside.ts';
import { metrics } from '../chromium/metrics.ts';
import { visit } from '../chromium/visit.ts';
import type { Figures } from '../rounds.ts';
import type { Stage } from '../stage.ts';

/** How long a page is watched after it has loaded: the frame is fetched in this time. */
const WATCHED = 1500;

/** What the host's own main thread does with the tag and without, one straight after the other. */
export async function host({ browser, page }: Stage, cpu: number): Promise<Figures> {
  const look = async (attributes: string | null) => {
    const person = await visit(browser, { cpu });
    await person.go(page(attributes));
    await pause(WATCHED);
    const count = await metrics(person.page);
    const seen = await inside(person.page, entries);
    await person.end();
    return { busy: count('TaskDuration') * 1000, script: count('ScriptDuration') * 1000, ...seen };
  };
  const without = await look(null);
  const given = await look('');
  return {
    'host-busy-without': without.busy,
    'host-busy-with': given.busy,
    'host-main-thread': given.busy - without.busy,
    'host-script': given.script - without.script,
    'host-long-tasks': Math.max(0, given.longTasks - without.longTasks),
    'host-layout-shift': given.shift,
  };
}

/** Asked only afterwards, so that asking is no part of what is measured. */
function entries(): Promise<{ longTasks: number; shift: number }> {
  const of = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type,
        buffered: true,
      });
      setTimeout(() => resolve([]), 100);
    });
  return Promise.all([of('longtask'), of('layout-shift')]).then(([long, shifts]) => ({
    longTasks: long.length,
    shift: shifts.reduce(
      (sum, one) => sum + ('value' in one && typeof one.value === 'number' ? one.value : 0),
      0,
    ),
  }));
}
