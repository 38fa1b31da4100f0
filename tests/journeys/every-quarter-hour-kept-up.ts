import { isStale } from '../../src/directory/evidence.ts';
import type { Listed } from '../../src/model/helpline.ts';

/**
 * Helplines as they are while their editors do what `due` asks: what was known on the day of the
 * newest evidence is found the same again before it is a year old. What was doubted then is still.
 */
export function keptUp(helplines: readonly Listed[], newest: Date): Listed[] {
  const checked = newest.toISOString().slice(0, 10);
  return helplines.map((helpline) => ({
    ...helpline,
    channels: helpline.channels.map((channel) => {
      const { hours } = channel;
      const doubted = hours.kind === 'unknown' || isStale(hours.checked, newest);
      return doubted ? channel : { ...channel, hours: { ...hours, checked } };
    }),
  }));
}
