import { h, type ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SOURCE_LOCALE } from '../../model/authored.ts';

/** One file of the book. `draft` is in its head and, printed, at the top of every page. */
export function page(title: string, draft: boolean, content: ComponentChildren): string {
  const document = h(
    'html',
    { lang: SOURCE_LOCALE, class: draft ? 'is-draft' : undefined },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, `${title}: Waymark review book${draft ? ', draft' : ''}`),
      h('link', { rel: 'stylesheet', href: 'review.css' }),
    ),
    h(
      'body',
      null,
      h('header', { class: 'top' }, h('a', { href: 'index.html' }, 'Waymark review book')),
      draft && h('p', { class: 'draft' }, 'DRAFT: unsigned'),
      h('h1', null, title),
      content,
    ),
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}

/** A table with a row of headings; what does not fit goes over to the next page with them. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly ComponentChildren[])[],
): ComponentChildren {
  const row = (cells: readonly ComponentChildren[], tag: 'th' | 'td') =>
    h(
      'tr',
      null,
      cells.map((cell) => h(tag, tag === 'th' ? { scope: 'col' } : null, cell)),
    );
  return h(
    'table',
    null,
    h('thead', null, row(heads, 'th')),
    h(
      'tbody',
      null,
      rows.map((cells) => row(cells, 'td')),
    ),
  );
}

/** `1 route`, `2 routes`. */
export function many(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
}
