/** By language: a letter of its neighbour's that looks alike, and its own. All stand in the same script. */
const letters: Record<string, Record<string, string>> = {
  // Arabic keyboards and fonts; Urdu's own letters are those that CLDR lists for it.
  ur: { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ۃ' },
  ar: { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ے: 'ي', ں: 'ن' },
  // Old fonts had the cedilla; Romanian has a comma below.
  ro: { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' },
};

/** The letters that a text in this language must not have, each with the one it stands for. */
export function lookalikes(tag: string): [wrong: string, right: string][] {
  return Object.entries(letters[new Intl.Locale(tag).language] ?? {});
}
