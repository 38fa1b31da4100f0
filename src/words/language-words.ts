/** Languages by name, in the reader's own: `English and Welsh`. Tags are BCP 47. */
export function languageWords(tags: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const said = tags.map((tag) => names.of(tag) ?? tag);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
}
