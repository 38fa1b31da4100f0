import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/setup/chromium.ts';
import { leaks } from './leaks.ts';
import { actsOf } from './moves.ts';
import { watched } from './watched.ts';

const now = new Date('2026-06-03T09:41:00Z');
const wide = { viewport: { width: 1280, height: 900 } };

/** Two people who answer twice, and differently each time, with words of odd and of even length. */
const apart = [
  { kind: 'choose', picks: [0, 1] satisfies [number, number] },
  { kind: 'choose', picks: [0, 1] satisfies [number, number] },
  { kind: 'choose', picks: [0, 2] satisfies [number, number] },
];

describe('an answer that is leaked on purpose', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** What differs between what is seen of two people, with a leak. */
  const differing = async (leak?: (typeof leaks)[number]['leak']) => {
    // The frame's own policy would refuse some of these leaks: this is about seeing them.
    const person = await watched(browser, { ...wide, now, bypassCSP: true });
    try {
      const [one, other] = actsOf(person.data, apart, now);
      const about = other.at(-1)?.words;
      const first = await person.walk(one, leak, about);
      const second = await person.walk(other, leak, about);
      const places = [...new Set([...Object.keys(first), ...Object.keys(second)])];
      return places.filter((place) => `${first[place]}` !== `${second[place]}`);
    } finally {
      await person.end();
    }
  };

  it('none planted: nothing differs', async () => {
    expect(await differing()).toEqual([]);
  });

  for (const { what, seenAs, leak } of leaks)
    it(`as ${what}, is seen among the ${seenAs}`, async () => {
      expect(await differing(leak)).toContain(seenAs);
    });
});
