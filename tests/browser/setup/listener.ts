import { readFileSync } from 'node:fs';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    reader: typeof virtual;
  }
}

const code = readFileSync(
  'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js',
  'utf8',
).replace(/export\{[\w$]+ as Virtual,([\w$]+) as virtual\}/, 'window.reader=$1');

/** How a reader says where it is in a list. */
const ITEM = /^listitem, level \d+, position (\d+), set size (\d+)$/;

export interface Listener {
  /** What was said since the last time somebody asked. */
  heard(): Promise<string[]>;
  /** Whether this has been said since then. */
  hasHeard(phrase: string): Promise<boolean>;
  /** Reads on from here, and says what there is before the first phrase that begins so. */
  readOn(until: string): Promise<string[]>;
}

/**
 * A person who listens to the page: a screen reader written to the standards, in the page itself. Its
 * window has to do without the page's policy, which would refuse it.
 */
export async function listen(page: Page): Promise<Listener> {
  // It does not know that a browser hides what is in a closed fold.
  await page.addStyleTag({ content: 'details:not([open]) > :not(summary) { display: none }' });
  await page.addScriptTag({ content: `(() => {${code}\n})()` });
  await page.evaluate(() => window.reader.start({ container: document.body }));
  const heard = async () => {
    const phrases = await page.evaluate(async () => {
      const log = await window.reader.spokenPhraseLog();
      await window.reader.clearSpokenPhraseLog();
      return log;
    });
    return worth(phrases);
  };
  return {
    heard,
    hasHeard: (phrase) =>
      page.evaluate(async (each) => (await window.reader.spokenPhraseLog()).includes(each), phrase),
    async readOn(until) {
      const phrases = await page.evaluate(async (end) => {
        const read = [];
        for (let most = 0; most < 1000; most++) {
          await window.reader.next();
          const phrase = await window.reader.lastSpokenPhrase();
          if (phrase.startsWith(end) || phrase === 'end of document') break;
          read.push(phrase);
        }
        await window.reader.clearSpokenPhraseLog();
        return read;
      }, until);
      return worth(phrases);
    },
  };
}

/** Without what people have their readers leave out: where a paragraph or a list ends, a name in parts. */
function worth(phrases: readonly string[]): string[] {
  const [phrase, ...rest] = phrases;
  if (phrase === undefined) return [];
  const parts = /^(link|button), /.test(phrase) ? rest.indexOf(`end of ${phrase}`) : -1;
  const after = worth(rest.slice(parts + 1));
  if (/^(end(,| of) .*|paragraph|strong|polite: |document)$/.test(phrase)) return after;
  return [phrase.replace(ITEM, '$1 of $2'), ...after];
}
