import type { MarkdownRenderer } from 'vitepress';

/** Wide tables scroll by themselves, by keyboard too; a heading with nothing in it is no heading. */
export function tables(md: MarkdownRenderer): void {
  const { rules } = md.renderer;
  rules['table_open'] = () =>
    '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules['table_close'] = () => '</table></div>\n';
  md.core.ruler.push('empty-headings', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const end = tokens[index + 2];
      if (token.type !== 'th_open' || tokens[index + 1]?.content || !end) return;
      token.tag = end.tag = 'td';
    });
  });
}
