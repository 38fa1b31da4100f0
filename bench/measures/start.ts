import { metrics } from '../chromium/metrics.ts';
import type { Figures } from '../rounds.ts';
import type { Stage } from '../stage.ts';
import { arrive, ready } from './guest.ts';

/**
 * What the frame's own thread does from its first byte until it can be pressed: processor time, so
 * that what else the machine is doing counts for little.
 */
export async function start(
  { browser, page }: Stage,
  { variant = 'built', prefix = '' } = {},
): Promise<Figures> {
  const person = await arrive(browser, page('', variant));
  const count = await metrics(await ready(person));
  await person.end();
  return {
    [`${prefix}start-cpu`]: count('TaskDuration') * 1000,
    [`${prefix}start-script`]: count('ScriptDuration') * 1000,
  };
}
