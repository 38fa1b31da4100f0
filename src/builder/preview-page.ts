import { previewStyle } from './preview-style.ts';

const bars = '<div class="bar"></div><div class="bar"></div><div class="bar short gap"></div>';

/**
 * A page such as the site owner may have, with this very tag in it: at its end, as usual, or where it
 * is to be a part of the page. `link` is one of the page's own that opens the panel. To a reader it is
 * a piece of the builder: a heading of the level below, and no landmarks.
 */
export function previewPage(tag: string, inline: boolean, link = ''): string {
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Your page</title>',
    `<style>${previewStyle}</style></head>`,
    `<body><div class="head">Your site</div><div class="main"><h2>Your page</h2>${bars}`,
    link && `<p class="gap">${link}</p>`,
    inline ? `${tag}<div class="gap"></div>` : bars,
    `${bars}</div>${inline ? '' : tag}</body></html>`,
  ].join('');
}
