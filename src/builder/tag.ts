import { attributes } from './attributes.ts';
import type { Built } from './built.ts';
import { labelOf, type Choices } from './choices.ts';
import type { Files } from './files-at.ts';
import { quoted } from './quoted.ts';

/** How long a line may grow before each attribute has one of its own. */
const LINE = 88;

/**
 * The script tag, with what differs from its defaults and nothing else. None where a release is to
 * be pinned and nobody knows where it will stay.
 */
export function tag(choices: Choices, files: Files, built: Built): string | undefined {
  const folder = choices.pinned ? files.pinned : files.current;
  if (folder === undefined) return undefined;
  const said: [string, string?][] = [
    ['src', `${folder}waymark.js`],
    ...(choices.pinned
      ? ([
          ['integrity', built.integrity],
          ['crossorigin', 'anonymous'],
        ] satisfies [string, string][])
      : []),
    ['async'],
    ...attributes(choices, built),
  ];
  const parts = said.map(([name, value]) =>
    value === undefined ? name : `${name}="${quoted(value)}"`,
  );
  const line = `<script ${parts.join(' ')}></script>`;
  return line.length <= LINE ? line : `<script\n  ${parts.join('\n  ')}\n></script>`;
}

/** The page that stands alone, for the place and language chosen. Links always lead to what is current. */
function pageOf({ place, locale }: Choices, { current }: Files): string {
  return `${current}${place}/${locale || 'en-GB'}.html`;
}

/** For browsers without script: a plain link, that says what the button says. */
export function noscript(choices: Choices, files: Files, built: Built): string {
  const label = quoted(labelOf(choices, built));
  return `<noscript><a href="${quoted(pageOf(choices, files))}">${label}</a></noscript>`;
}

/** A link of the page's own that opens the panel, and without script the page. */
export function markedLink(choices: Choices, files: Files, built: Built): string {
  const label = quoted(labelOf(choices, built));
  return `<a href="${quoted(pageOf(choices, files))}" data-waymark>${label}</a>`;
}
