import { renderToString } from 'preact-render-to-string';
import { wording } from '../../src/frame/wording.ts';
import type { Phrases } from '../../src/model/phrases.ts';
import { authored } from '../../src/ui/phrases.examples.ts';
import { Screen } from '../../src/ui/screen.tsx';
import { screens } from '../../src/ui/screen.examples.ts';
import styles from '../../src/ui/styles/index.css?inline';

/** A language to show it in: its own interface words, around the examples' own. */
export interface Shown {
  tag: string;
  direction: 'ltr' | 'rtl';
  app: Phrases;
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
};

/** Every kind of screen in a language, as pages that need no script: name → HTML. */
export function screensIn({ tag, direction, app }: Shown): Map<string, string> {
  const words = wording(tag, { app, ...authored });
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
