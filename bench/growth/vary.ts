/** What turns a text into another of the same kind, the same for the same copy. */
export type Vary = (text: string) => string;

/**
 * Other words in the place of these, of the same vocabulary, and other digits: text that compresses
 * as a new text would, not as a copy does. `{{gaps}}` stay.
 */
export function vary(vocabulary: readonly string[], copy: number): Vary {
  const other = (word: string) =>
    vocabulary[hash(`${copy} ${word}`) % Math.max(vocabulary.length, 1)] ?? word;
  const digit = (one: string) => String((Number(one) * 3 + copy) % 10);
  return (text) =>
    text
      .split(/(\{\{\w+\}\})/)
      .map((part) =>
        part.startsWith('{{') ? part : part.replace(/\p{L}{4,}/gu, other).replace(/\d/g, digit),
      )
      .join('');
}

/** The words there are, each as often as it stands there. */
export function vocabularyOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []);
}

/** FNV-1a: even enough, and the same on every machine. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum;
}
