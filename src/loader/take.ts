/**
 * The value as `read` understands it, or `unset`. What cannot be read is told to the site owner
 * in one sentence, as text: what was refused, and what is used in its place.
 */
export function take<Taken extends string, Unset extends string | undefined>(
  name: string,
  value: unknown,
  unset: Unset,
  read: (value: string) => Taken | undefined,
): Taken | Unset {
  if (value == null) return unset;
  const text = String(value);
  const taken = read(text);
  // eslint-disable-next-line no-console -- the only place a site owner would look
  if (!taken) console.warn(`Waymark: ${name} cannot be "${text}", so ${unset ?? 'none'} is used.`);
  return taken || unset;
}

/** Reads one of a list and nothing else. A loop, because a page may have patched its arrays. */
export function oneOf<const Name extends string>(list: readonly Name[]) {
  return (value: string) => {
    for (const one of list) if (one === value) return one;
    return undefined;
  };
}
