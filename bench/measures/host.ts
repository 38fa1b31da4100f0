import { setTimeout as pause } from 'node:timers/promises';
import { inside } from '../chromium/inside.ts';
import { metrics } from '../chromium/metrics.ts';
import { until } from '../chromium/until.ts';
import { visit } from '../chromium/visit.ts';
import type { Figures } from '../rounds.ts';
import type { Stage } from '../stage.ts';
import { vitals } from '../watch/vitals.ts';

/** How long a page is watched after it has loaded: the frame is fetched in this time. */
const WATCHED = 1500;

/**
 * What the host's own main thread does without the tag, with a bare frame of another site, and with
 * the tag, one straight after the other; and what a person feels who presses on the page meanwhile.
 */
export async function host({ browser, page }: Stage, cpu: number): Promise<Figures> {
  const look = async (url: string) => {
    const person = await visit(browser, { cpu });
    await person.go(url);
    // After a press no larger paint is noted, so that a page pressed before its first has none at all.
    await until('something to be painted', () =>
      inside(person.page, () => performance.getEntriesByType('paint').length > 1),
    );
    for (const type of ['mousePressed', 'mouseReleased'])
      await person.page.send('Input.dispatchMouseEvent', {
        ...{ type, x: 100, y: 40, button: 'left', clickCount: 1 },
      });
    await pause(WATCHED);
    const count = await metrics(person.page);
    const seen = await inside(person.page, vitals);
    await person.end();
    return { busy: count('TaskDuration') * 1000, script: count('ScriptDuration') * 1000, ...seen };
  };
  const without = await look(page(null));
  const frame = await look(page('', 'bare'));
  const given = await look(page(''));
  return {
    'host-busy-without': without.busy,
    'host-busy-bare': frame.busy,
    'host-busy-with': given.busy,
    'host-main-thread': given.busy - without.busy,
    'host-ours': given.busy - frame.busy,
    'host-script': given.script - without.script,
    'host-long-tasks': Math.max(0, given.longTasks - frame.longTasks),
    'host-layout-shift': given.shift,
    'host-lcp-without': without.lcp,
    'host-lcp-with': given.lcp,
    'host-inp-without': without.inp,
    'host-inp-with': given.inp,
  };
}
