/**
 * The day on which evidence from `checked` turns a year old; null where it has no date. A month or a
 * year counts from its beginning, as everywhere.
 */
export function turnsOld(checked: string | null): string | null {
  if (checked === null) return null;
  const date = new Date(`${checked}${'-01-01'.slice(0, 10 - checked.length)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
