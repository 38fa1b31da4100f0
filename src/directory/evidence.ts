/** Evidence older than this is no longer trusted for "open now". */
const YEAR = 366 * 24 * 60 * 60 * 1000;

/**
 * Is evidence from `checked` (a year, month or day; null where the copy has no date) more than
 * twelve months old at `instant`? A date known only to the year or month counts from its beginning.
 * A date that never was counts as old.
 */
export function isStale(checked: string | null, instant: Date): boolean {
  return !(age(checked, instant) <= YEAR);
}

/** Is it earlier than the evidence itself? Then the device's clock is wrong, and tells no hours. */
export function isBefore(checked: string | null, instant: Date): boolean {
  return age(checked, instant) < 0;
}

/** In milliseconds; not a number where there is no such date. */
function age(checked: string | null, instant: Date): number {
  if (checked === null) return NaN;
  const from = Date.parse(`${checked}${'-01-01'.slice(0, 10 - checked.length)}T00:00:00Z`);
  return instant.getTime() - from;
}
