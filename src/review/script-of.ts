/** The script a language is written in, by its code in ISO 15924: `Latn`, `Guru`, `Arab`. */
export function scriptOf(tag: string): string {
  return new Intl.Locale(tag).maximize().script ?? 'Latn';
}
