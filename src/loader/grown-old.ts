/** Half a year and a little, in milliseconds. */
const OLD = 16e9;

/**
 * Tells the site owner that this copy has grown old, by its own date and nobody else's: a pinned
 * page calls nobody. `seen` is the date of the newest evidence in it, `YYYY-MM-DD`; none says nothing.
 */
export function tellIfOld(seen: string): void {
  if (Date.now() - Date.parse(seen) > OLD)
    // eslint-disable-next-line no-console -- the only place a site owner would look
    console.warn(
      `Waymark: this copy is from ${seen}. Numbers may have changed: see docs/releases.md.`,
    );
}
