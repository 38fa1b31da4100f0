import { useEffect } from 'preact/hooks';
import { wallClock } from '../directory/wall-clock.ts';
import type { Listed } from '../model/helpline.ts';

/**
 * Looks at the clock of each zone once a person has begun. The first look takes long, near a quarter of a
 * second on a slow device: here it is while they read a question, and not when a card is due.
 */
export function useClocksReady(begun: boolean, helplines: readonly Listed[], now: () => Date) {
  useEffect(() => {
    if (begun) for (const zone of zonesOf(helplines)) wallClock(now(), zone);
  }, [begun, helplines, now]);
}

function zonesOf(helplines: readonly Listed[]): Set<string> {
  const hours = helplines.flatMap(({ channels }) => channels.map((channel) => channel.hours));
  return new Set(hours.flatMap((each) => (each.kind === 'weekly' ? [each.zone] : [])));
}
