import type { Leak } from './watched.ts';

/** A leak planted on purpose, and the place where the host page would have seen it. */
export interface Planted {
  what: string;
  seenAs: string;
  leak: Leak;
}

/** One of everything that could give an answer away: by its words, or by whether it is one certain answer. */
export const leaks: Planted[] = [
  {
    what: 'a message to the window, with the answer in it',
    seenAs: 'window messages',
    leak: ({ frame, words }) => frame.evaluate((said) => parent.postMessage(said, '*'), words),
  },
  {
    what: 'a message on the private port that is allowed, but sent for some answers only',
    seenAs: 'port, in',
    leak: ({ frame, certain }) =>
      frame.evaluate((told) => {
        const init = { key: 'Shift', bubbles: true };
        if (told) document.dispatchEvent(new KeyboardEvent('keydown', init));
      }, certain),
  },
  {
    what: 'a key pressed on the host page for some answers only',
    seenAs: 'events, page',
    leak: ({ frame, certain }) =>
      frame.evaluate((told) => {
        const init = { key: 'Shift', bubbles: true };
        if (told) document.dispatchEvent(new KeyboardEvent('keydown', init));
      }, certain),
  },
  {
    what: 'a greeting repeated by the loader',
    seenAs: 'port, out',
    leak: ({ page, certain }) => page.evaluate((told) => told && window.waymark?.open(), certain),
  },
  {
    what: 'an attribute of an element of the host',
    seenAs: 'mutations',
    leak: ({ page, words }) =>
      page.evaluate((said) => document.documentElement.setAttribute('data-said', said), words),
  },
  {
    what: 'a class inside the closed shadow root',
    seenAs: 'shown',
    leak: ({ page, words }) =>
      page.evaluate((said) => {
        const text = window.recorder.roots[0]?.querySelector('p');
        if (text) text.className = said;
      }, words),
  },
  {
    what: 'a panel as tall as the answer is long',
    seenAs: 'geometry',
    leak: ({ page, words }) =>
      page.evaluate((length) => {
        const panel = window.recorder.roots[0]?.querySelector('dialog');
        if (panel) panel.style.height = `${300 + length}px`;
      }, words.length),
  },
  {
    what: 'a title',
    seenAs: 'address',
    leak: ({ page, words }) => page.evaluate((said) => void (document.title = said), words),
  },
  {
    what: 'an address, without a new entry in the history',
    seenAs: 'address',
    leak: ({ page, words }) =>
      page.evaluate((said) => history.replaceState(null, '', `#${said}`), words),
  },
  {
    what: 'an entry in the history, made by the frame itself',
    seenAs: 'history',
    leak: ({ frame, certain }) =>
      frame.evaluate((told) => {
        if (told) location.hash = '#told';
      }, certain),
  },
  {
    what: 'the name of the host’s window',
    seenAs: 'address',
    leak: ({ page, words }) => page.evaluate((said) => void (window.name = said), words),
  },
  {
    what: 'something kept by the host',
    seenAs: 'storage',
    leak: ({ page, words }) => page.evaluate((said) => localStorage.setItem(said, ''), words),
  },
  {
    what: 'a request by the frame',
    seenAs: 'requests',
    leak: ({ frame, words, files }) =>
      frame.evaluate(
        (address) =>
          new Promise((resolve) => {
            const image = new Image();
            image.onload = image.onerror = resolve;
            image.src = address;
          }),
        `${files}/planted?${encodeURIComponent(words)}`,
      ),
  },
  {
    what: 'a resource that the page fetched',
    seenAs: 'performance',
    leak: ({ page, words, files }) =>
      page.evaluate(
        (address) => fetch(address, { mode: 'no-cors' }),
        `${files}/planted?${encodeURIComponent(words)}`,
      ),
  },
  {
    what: 'a frame within the frame',
    seenAs: 'frame window',
    leak: ({ frame, certain }) =>
      frame.evaluate((told) => {
        if (told) document.documentElement.append(document.createElement('iframe'));
      }, certain),
  },
  {
    what: 'focus given to the host page',
    seenAs: 'focus',
    leak: ({ page, certain }) =>
      page.evaluate((told) => {
        if (told) document.querySelector('a')?.focus({ preventScroll: true });
      }, certain),
  },
  {
    what: 'the host page scrolled',
    seenAs: 'scroll',
    leak: ({ page, words }) => page.evaluate((length) => scrollTo(100, 500 + length), words.length),
  },
];
