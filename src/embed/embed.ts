import type { Asked, Waymark } from '../loader/api.ts';
import { addresses } from './addresses.ts';
import { follow } from './follow.ts';
import { onPage } from './on-page.ts';
import type { Given } from './options.ts';
import { tag } from './tag.ts';

export interface Embedded extends Waymark {
  /** True once it is on the page, false where it could not come. Never rejected. */
  ready: Promise<boolean>;
}

/** How long a press waits for the script before it leads to the stand-alone page instead. */
export const SCRIPT_WITHIN = 8000;

/** Those that are to be on the page. The first one is, for all; the next begins when it goes. */
const inLine: { begin(): void; tell(here: boolean): void }[] = [];

/**
 * One tag on the page, from options that nothing has looked at, and what it takes to be of use before the
 * script has come and where it never does. `at` is the place for what is to be part of the page.
 */
export function embed(options: Given, at?: Element | null): Embedded {
  if (typeof document === 'undefined') return absent;
  const found = addresses(options);
  let me = { begin, tell(_here: boolean) {} };
  const ready = new Promise<boolean>((tell) => (me = { begin, tell }));
  let script: HTMLScriptElement | undefined;
  let own: Waymark | undefined;
  let pressed: Asked | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  /** There is none to wait for, or no longer. */
  let over = false;

  function begin() {
    if (over) return;
    if (onPage()) return me.tell(true);
    if (!document.body) return document.addEventListener('DOMContentLoaded', begin, { once: true });
    try {
      if (!found) throw new TypeError();
      script = tag(options, found.script);
      script.onload = arrived;
      script.onerror = fail;
      // The script of a tag in a shadow tree is not told which tag it came by.
      const inside = options.mode === 'inline' && at?.getRootNode() === document;
      (inside ? at : document.head).append(script);
    } catch {
      fail();
    }
  }

  function arrived() {
    if (over) return;
    own = onPage();
    if (!own) return fail();
    for (const each of inLine) each.tell(true);
    clearTimeout(patience);
    if (pressed) own.open(pressed);
  }

  function fail() {
    end();
    if (pressed) lead();
  }

  function end() {
    over = true;
    me.tell(false);
    const place = inLine.indexOf(me);
    if (place < 0) return;
    inLine.splice(place, 1);
    if (place === 0) inLine[0]?.begin();
  }

  function lead() {
    clearTimeout(patience);
    pressed = patience = undefined;
    if (found) follow(found.page);
  }

  inLine.push(me);
  if (inLine[0] === me || onPage()) begin();

  return {
    ready,
    open(asked = {}) {
      const there = onPage();
      if (there) return there.open(asked);
      if (over) return lead();
      pressed = asked;
      patience ??= setTimeout(lead, SCRIPT_WITHIN);
    },
    close() {
      clearTimeout(patience);
      pressed = patience = undefined;
      onPage()?.close();
    },
    destroy() {
      clearTimeout(patience);
      pressed = undefined;
      own?.destroy();
      own = undefined;
      // A script on its way runs even so, and without an address it begins nothing.
      script?.removeAttribute('src');
      script?.remove();
      end();
    },
  };
}

const absent: Embedded = {
  ready: Promise.resolve(false),
  open() {},
  close() {},
  destroy() {},
};
