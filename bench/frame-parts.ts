/** What one document is made of. */
export interface FrameParts {
  /** Both scripts and the styles. */
  code: string;
  /** The words and facts, as JSON: what there would be to send if there were nothing else. */
  facts: string;
}

/** The document that the panel opens: the stand-alone page without what only search engines read. */
export function panelOf(page: string): string {
  return page.replace(/<script type="application\/ld\+json">[^]*?<\/script>\n?/, '');
}

/** Takes a document apart. Refuses one that is not made as the build makes it. */
export function partsOf(html: string): FrameParts {
  const scripts = [...html.matchAll(/<script(?: ([^>]*))?>([^]*?)<\/script>/g)];
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => text);
  const code = scripts.flatMap(([, attributes, text = '']) => (attributes ? [] : [text]));
  const facts = scripts.flatMap(([, attributes, text = '']) => (attributes ? [text] : []));
  const [json] = facts;
  if (json === undefined || facts.length !== 1 || code.length !== 2 || styles.length !== 1)
    throw new Error('a frame has one style sheet, two scripts and one script of facts');
  return {
    code: [...styles, ...code].join('\n'),
    // `<` is written as six letters in a document, and as itself when sent alone.
    facts: JSON.stringify(JSON.parse(json)),
  };
}
