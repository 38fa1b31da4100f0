import { BUILDER_ID, BUILT_ID, type Built } from '../builder/built.ts';
import { previewStyle } from '../builder/preview-style.ts';
import { cspHash } from './digest.ts';
import { inJson, inScript } from './document.ts';
import { pagePolicy } from './page-policy.ts';

/**
 * The page for site owners, as one file. Its policy lets in its own script by hash, and for the pages
 * in its preview scripts and frames of the files beside it: where those are, its script says.
 */
export function builderDocument(built: Built, script: string): string {
  const code = inScript(script);
  const policy = pagePolicy(`${cspHash(code)} http: https:`, cspHash(previewStyle));
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    '<title>Put Waymark on your page</title></head>',
    `<body><div id="${BUILDER_ID}"></div>`,
    '<noscript><p>This page makes a tag for your site, and needs script to do it.</p></noscript>',
    `<script type="application/json" id="${BUILT_ID}">${inJson(built)}</script>`,
    `<script>${code}</script></body></html>`,
    '',
  ].join('\n');
}
