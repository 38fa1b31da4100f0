import { renderToString } from 'preact-render-to-string';
import { wording } from '../../src/frame/wording.ts';
import type { Aloud } from '../../src/model/about.ts';
import type { Almanac } from '../../src/model/almanac.ts';
import type { Phrases } from '../../src/model/phrases.ts';
import type { Symbols } from '../../src/model/symbols.ts';
import { authored } from '../../src/ui/phrases.examples.ts';
import { Screen } from '../../src/ui/screen.tsx';
import { screens } from '../../src/ui/screen.examples.ts';
import styles from '../../src/ui/styles/index.css?inline';

/** A language to show it in: its own interface words, around the examples' own. */
export interface Shown {
  tag: string;
  direction: 'ltr' | 'rtl';
  app: Phrases;
  almanac: Almanac;
  aloud: Aloud | undefined;
  symbols: Symbols | undefined;
  /** What a pseudo-locale makes of the words, the examples' own too. Its dates are English. */
  change?(phrases: Phrases): Phrases;
}

const nothing = () => {};
const does = {
  choose: nothing,
  back: nothing,
  change: nothing,
  restart: nothing,
  showAll: nothing,
  close: nothing,
  carryOn: nothing,
  leave: nothing,
  speak: () => false,
};

/** Every kind of screen in a language, as pages that need no script: name → HTML. */
export function screensIn(shown: Shown): Map<string, string> {
  const { tag, direction, app, change, ...rest } = shown;
  const phrases = { app, ...authored };
  const words = change
    ? wording({ locale: 'en-GB', ...rest, phrases: change(phrases) })
    : wording({ locale: tag, ...rest, phrases });
  return new Map(
    Object.entries(screens).map(([name, props]) => {
      const html = renderToString(<Screen {...words} {...props} does={does} />);
      return [
        name,
        `<!doctype html><html lang="${tag}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${name}</title>
<style>${styles}</style></head><body><div id="app">${html}</div></body></html>`,
      ];
    }),
  );
}
