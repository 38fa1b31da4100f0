import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from './imports.ts';

/** What no file that a visitor downloads may do, and why. */
const never = [
  { what: /\b(localStorage|sessionStorage|indexedDB|caches)\b/, why: 'nothing is stored' },
  { what: /document\.cookie/, why: 'nothing is stored' },
  { what: /\b(pushState|replaceState)\b/, why: 'no history entry is made' },
  {
    what: /\b(fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource)\b\s*\(?/,
    why: 'nothing is sent',
  },
  {
    what: /RTCPeerConnection|WebTransport|preconnect|prefetch|speculationrules/,
    why: 'no policy stops it',
  },
  {
    what: /\blocation\s*=[^=]|\blocation\.(href\s*=[^=]|assign|reload)|navigation\.navigate/,
    why: 'the frame could be sent elsewhere with an answer, and no policy stops it',
  },
  // But to make the page's own policy narrower, which is the only thing that may be said so.
  {
    what: /http-?equiv(?! = 'Content-Security-Policy')/i,
    why: 'a meta element sends a page elsewhere, and no policy stops it',
  },
  { what: /window\.name\b|self\.name\b/, why: 'it outlives the page' },
  {
    what: /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML/,
    why: 'no text becomes HTML',
  },
  { what: /\bconsole\.(log|debug|info)\b/, why: 'an answer could be read there' },
  { what: /href=["'{`]#/, why: 'a # link is a history entry' },
];

/** What reads the clock: the instant is an argument. */
const clock = /\bDate\.now\b|new Date\(\)|performance\.now/;

const downloaded = sources().filter((file) =>
  /^src\/(conversation|directory|words|link|ui|frame|loader|embed|bindings)\//.test(file),
);
const code = (file: string) =>
  readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(^|\s)\/\/.*$/gm, '');

describe('what a visitor downloads', () => {
  it.each(never)('never matches $what, because $why', ({ what }) => {
    expect(downloaded.filter((file) => what.test(code(file)))).toEqual([]);
  });

  it('is looked at: there are files to look at, and a planted word is seen', () => {
    expect(downloaded.length).toBeGreaterThan(40);
    expect(never.filter(({ what }) => what.test('localStorage.setItem("a", answer)'))).toHaveLength(
      1,
    );
  });
});

describe('the model, the conversation, the directory and the words', () => {
  it('never read the clock', () => {
    const timeless = sources().filter((file) =>
      /^src\/(model|conversation|directory|words|review|exchange)\//.test(file),
    );
    expect(timeless.filter((file) => clock.test(code(file)))).toEqual([]);
    expect(clock.test('const now = Date.now()')).toBe(true);
  });
});
