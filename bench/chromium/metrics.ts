import type { Session } from './session.ts';

/** What the browser counts of a target's main thread: `TaskDuration`, `JSHeapUsedSize`, `Nodes` … */
export async function metrics(target: Session): Promise<(name: string) => number> {
  const { metrics: all } = await target.send<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  return (name) => {
    const found = all.find((each) => each.name === name);
    if (!found) throw new Error(`the browser does not count ${name}`);
    return found.value;
  };
}
