import type { Asked, Waymark } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import { tellIfOld } from './grown-old.ts';
import { makeGuest } from './guest.ts';
import { readHello } from './hello.ts';
import { followLinks } from './links.ts';
import { make } from './make.ts';
import { readOptions } from './options.ts';
import { ownScript } from './script.ts';
import { dress } from './styles.ts';
import { onSwap } from './swaps.ts';

/** Begins as soon as there is a body to begin in. A guest that cannot begin stays silent. */
export function start(catalogue: Catalogue): void {
  const script = ownScript();
  function begin() {
    try {
      if (script) settle(script, catalogue);
    } catch {
      // The page is not ours to break, and links marked data-waymark still lead to help.
    }
  }
  if (document.body) begin();
  else document.addEventListener('DOMContentLoaded', begin);
}

const HOST = '[data-waymark-host]';

/** How long a page has to come to rest. On one that never does, only who opens would be seen to fetch. */
const REST_WITHIN = 5000;

/** Settles on the page, unless a copy lives there. */
function settle(script: HTMLScriptElement, catalogue: Catalogue): void {
  // A page that was saved, or is kept as a copy, has the element and nothing in it.
  const host = document.querySelector<HTMLElement>(HOST) ?? make('div', {});
  // Throws where a copy lives.
  const root = host.attachShadow({ mode: 'closed' });
  // A page that has thrown its body away and made another still has the old one's listeners.
  window.waymark?.destroy?.();
  const options = readOptions(script, catalogue);
  const { place, locale, mode, preload, hello } = options;
  tellIfOld(catalogue.seen);
  host.lang = locale;
  host.dataset['waymarkHost'] = '';
  dress(root, options);
  if (mode === 'inline') script.after(host);
  else document.body.append(host);
  const { href } = new URL(`${place}/${locale}`, script.src);
  const guest = makeGuest(root, options, href, catalogue.release);
  // Everything listens for as long as this lives: it has the `signal` that listeners ask for.
  const life = new AbortController();

  function idle() {
    if (preload !== 'idle') return;
    const rest = { timeout: REST_WITHIN };
    if (self.requestIdleCallback) self.requestIdleCallback(guest.prepare, rest);
    else setTimeout(guest.prepare);
  }
  if (document.readyState === 'complete') idle();
  // Comes after every load, and after every return from the back-forward cache.
  addEventListener('pageshow', idle, life);
  addEventListener('pagehide', guest.drop, life);

  const ask = (prefix: string, asked?: Asked) => readHello(prefix, asked ?? {}, catalogue, hello);
  followLinks((asked, link) => guest.open(ask('data-waymark ', asked), link), life);
  const stop = onSwap(() => {
    // A tag that went with the body is the new one's to bring again, or not.
    if (host.isConnected || !script.isConnected) return;
    document.querySelector(HOST)?.remove();
    guest.drop();
    document.body.append(host);
    guest.stand();
    idle();
  });
  const waymark: Waymark = {
    open: (asked) => void guest.open(ask('open() ', asked)),
    close: guest.close,
    destroy() {
      life.abort();
      stop();
      guest.drop();
      host.remove();
      // By now another copy may have its own.
      if (window.waymark === waymark) delete window.waymark;
    },
  };
  window.waymark = waymark;
}
