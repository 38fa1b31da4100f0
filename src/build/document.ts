import type { FrameData } from '../model/frame-data.ts';
import { cspHash } from './digest.ts';
import { directionOf } from './direction-of.ts';
import { CALL_FRAME, APP_ID, DATA_ID, PLAIN } from '../frame/plain.ts';
import { pagePolicy } from './page-policy.ts';

export interface Parts {
  data: FrameData;
  /** The first screen, prerendered. */
  html: string;
  title: string;
  styles: string;
  /** Runs before the first paint. */
  head: string;
  /** Takes over the first screen. */
  script: string;
  /** For search engines, as schema.org has it. Only the page that stands alone has readers for it. */
  linked?: unknown;
}

/**
 * One frame as one file: everything inlined, and a policy that lets in exactly these two scripts
 * and this style sheet, and nothing from anywhere else. Facts are data to a browser, which runs none.
 */
export function documentOf({ data, html, title, styles, head, script, linked }: Parts): string {
  const code = inScript(script);
  const policy = pagePolicy(`${cspHash(head)} ${cspHash(code)}`, cspHash(styles));
  return [
    '<!doctype html>',
    `<html lang="${data.locale}" dir="${directionOf(data.locale)}" class="${PLAIN}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${asText(title)}</title>`,
    `<style>${styles}</style>`,
    ...(linked ? [`<script type="application/ld+json">${inJson(linked)}</script>`] : []),
    `<script>${head}</script></head>`,
    `<body><div id="${APP_ID}">${html}</div>`,
    `<iframe name="${CALL_FRAME}" title="" tabindex="-1" hidden></iframe>`,
    `<script type="application/json" id="${DATA_ID}">${inJson(data)}</script>`,
    `<script>${code}</script></body></html>`,
    '',
  ].join('\n');
}

/** A script that holds no sequence a parser could take for the end of it, or for a comment. */
export function inScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

/** A value as a script of data holds it: nothing in it ends the script. */
export function inJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** Text as HTML has it between tags. */
export function asText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
