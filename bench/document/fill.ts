/** What a document quotes, by the name of the mark it stands between: `<!-- name -->…<!-- /name -->`. */
export type Quotes = Readonly<Record<string, () => string>>;

/** The document with what it quotes written in anew. A mark that nobody fills is left as it is. */
export function fill(text: string, quotes: Quotes): string {
  return text.replace(
    /(<!-- ([\w-]+) -->)[^]*?(<!-- \/\2 -->)/g,
    (whole: string, open: string, name: string, close: string) => {
      const quote = quotes[name];
      return quote ? `${open}\n\n${quote()}\n\n${close}` : whole;
    },
  );
}
