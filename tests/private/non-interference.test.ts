import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/setup/chromium.ts';
import { actsOf, pairs } from './moves.ts';
import { watched } from './watched.ts';

const walks = Number(process.env['WAYMARK_WALKS'] ?? 200);
const seed = Number(process.env['WAYMARK_SEED'] ?? randomInt(2 ** 31));

/** Two screens and two ways to stand there, and how many of all walks go to each. */
const lanes = [
  { name: 'in the corner of a desk’s', part: 0.4, viewport: { width: 1280, height: 900 } },
  {
    name: 'over the whole of a phone’s',
    part: 0.4,
    viewport: { width: 360, height: 740 },
    attributes: 'data-region="gb-eng" data-area="cumbria"',
  },
  {
    name: 'as a part of the page',
    part: 0.2,
    viewport: { width: 1280, height: 900 },
    attributes: 'data-mode="inline"',
  },
];

describe('what the page around it can see of a panel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  for (const { name, part, ...lane } of lanes)
    it.concurrent(
      `is the same whatever is answered, ${name}`,
      async () => {
        console.info(`WAYMARK_SEED=${seed} repeats these ${walks} pairs of walks`);
        const now = new Date('2026-06-03T09:41:00Z');
        const person = await watched(browser, { ...lane, now });
        const same = fc.asyncProperty(
          pairs(12, lane.attributes?.includes('inline')),
          async (moves) => {
            const [one, other] = actsOf(person.data, moves, now);
            expect(await person.walk(one)).toEqual(await person.walk(other));
          },
        );
        await fc.assert(same, { numRuns: Math.ceil(walks * part), seed });
        await person.end();
      },
      60_000 + walks * 1000,
    );
});
