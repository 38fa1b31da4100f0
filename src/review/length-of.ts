const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters a reader sees: a letter with its marks is one, and a gap is as long as its name. */
export function lengthOf(text: string): number {
  return [...characters.segment(text.replace(/\{\{(\w+)\}\}/g, '$1'))].length;
}
