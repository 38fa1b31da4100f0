/** Keeps what it makes, by name: making one takes a slow phone longer than all that is said with it. */
function kept<Made>() {
  const made = new Map<string, Made>();
  return (name: string, make: () => Made): Made => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const first = make();
    made.set(name, first);
    return first;
  };
}

const dates = kept<Intl.DateTimeFormat>();
const lists = kept<Intl.ListFormat>();
const languages = kept<Intl.DisplayNames>();

/** `Intl.DateTimeFormat` for a date or time that is already the wall's own, whatever the device's zone. */
export function dateFormat(
  locale: string,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): Intl.DateTimeFormat {
  return dates(
    `${locale} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );
}

/** `Intl.ListFormat` for things that are all so: `a, b and c`. */
export function listFormat(locale: string): Intl.ListFormat {
  return lists(locale, () => new Intl.ListFormat(locale, { type: 'conjunction' }));
}

/** `Intl.DisplayNames` for languages. */
export function languageNames(locale: string): Intl.DisplayNames {
  return languages(locale, () => new Intl.DisplayNames(locale, { type: 'language' }));
}
