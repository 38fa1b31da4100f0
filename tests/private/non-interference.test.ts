import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/setup/chromium.ts';
import { actsOf, pairs } from './moves.ts';
import { watched } from './watched.ts';

const walks = Number(process.env['WAYMARK_WALKS'] ?? 200);
const seed = Number(process.env['WAYMARK_SEED'] ?? randomInt(2 ** 31));

/** Two screens, two places: a corner of a desk's, the whole of a phone's. */
const lanes = [
  { name: 'a desk', viewport: { width: 1280, height: 900 } },
  {
    name: 'a phone',
    viewport: { width: 360, height: 740 },
    attributes: 'data-region="gb-eng" data-area="cumbria"',
  },
];

describe('what the page around it can see', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  for (const { name, ...lane } of lanes)
    it.concurrent(
      `is the same whatever is answered, at ${name}`,
      async () => {
        console.info(`WAYMARK_SEED=${seed} repeats these ${walks} pairs of walks`);
        const now = new Date('2026-06-03T09:41:00Z');
        const person = await watched(browser, { ...lane, now });
        const same = fc.asyncProperty(pairs(12), async (moves) => {
          const [one, other] = actsOf(person.data, moves, now);
          expect(await person.walk(one)).toEqual(await person.walk(other));
        });
        await fc.assert(same, { numRuns: Math.ceil(walks / lanes.length), seed });
        await person.end();
      },
      60_000 + walks * 1000,
    );
});
