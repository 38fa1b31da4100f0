import type { Helpline } from '../model/helpline.ts';

/**
 * The day of the oldest evidence that is shown of a helpline. A month or a year counts from its
 * beginning. Nothing where some of it has no date: nobody can assure what nobody has dated.
 */
export function assuredDate({ channels }: Pick<Helpline, 'channels'>): string | undefined {
  const dates = channels.flatMap(({ checked, hours }) =>
    hours.kind === 'unknown' ? [checked] : [checked, hours.checked],
  );
  if (dates.includes(null)) return undefined;
  return dates
    .flatMap((date) => (date === null ? [] : [`${date}${'-01-01'.slice(0, 10 - date.length)}`]))
    .sort()[0];
}
