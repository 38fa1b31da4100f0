import type { Listed } from '../model/helpline.ts';
import { isStale } from './evidence.ts';
import { dateAfter } from './wall-clock.ts';

/** How many days evidence is trusted for. */
const YEAR = 366;

/**
 * The date, `YYYY-MM-DD`, after which every piece of evidence in a frame is over a year old: what
 * is then said of hours is "not confirmed" throughout. Empty where nothing has a date.
 */
export function limitOf(helplines: readonly Listed[]): string {
  const newest = helplines
    .flatMap(({ channels }) => channels)
    .flatMap(({ checked, hours }) => [checked, hours.kind === 'unknown' ? null : hours.checked])
    .filter((checked) => checked !== null)
    .map((checked) => `${checked}-01-01`.slice(0, 10))
    .filter((date) => !Number.isNaN(Date.parse(`${date}T00:00:00Z`)))
    .sort()
    .at(-1);
  return newest === undefined ? '' : dateAfter(newest, YEAR);
}

/** The date of the newest evidence, `YYYY-MM-DD`; none where nothing has a date. */
export function seenOf(limit: string): string | undefined {
  return limit === '' ? undefined : dateAfter(limit, -YEAR);
}

/** Is a frame past its limit at `instant`? */
export function isPast(limit: string, instant: Date): boolean {
  return limit === '' || isStale(dateAfter(limit, -YEAR), instant);
}
