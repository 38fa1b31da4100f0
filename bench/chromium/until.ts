import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until there is an answer that is neither false nor undefined. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | false | undefined>,
  within = 30_000,
): Promise<Answer> {
  const end = performance.now() + within;
  for (;;) {
    // Between two documents there is nobody to answer.
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(20);
  }
}
