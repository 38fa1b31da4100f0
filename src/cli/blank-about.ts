/** What there is to fill in about a language. Its names are as `Intl` knows them, where it does. */
export function blankAbout(tag: string) {
  return {
    name: named(tag, tag),
    english: named(tag, 'en'),
    translated: { by: '', on: '' },
    reviewed: null,
    address: '',
    terms: {},
  };
}

function named(tag: string, inside: string): string {
  return new Intl.DisplayNames(inside, { type: 'language', fallback: 'none' }).of(tag) ?? '';
}
