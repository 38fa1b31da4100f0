import { figures, shown } from './figures.ts';

/** The part of results.json that documents quote. */
export interface Measured {
  browser: { figures: Readonly<Record<string, { median: number }>> };
}

/** The named figures as lines of a table in Markdown, as a document has them. */
export function quoted({ browser }: Measured, names: readonly string[]): string {
  const lines = names.map((name) => {
    const figure = figures[name];
    const found = browser.figures[name];
    if (!figure || !found) throw new Error(`${name} was not measured`);
    const { what, unit } = figure;
    return `| ${what} | ${shown(found.median, unit)}${unit && ` ${unit}`} |`;
  });
  return ['| In Chromium | median |', '| --- | --- |', ...lines].join('\n');
}
