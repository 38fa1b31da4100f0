import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/setup/chromium.ts';
import { actsOf, pairs } from './moves.ts';
import type { Seen } from './recorder.ts';
import { watched, type Leak } from './watched.ts';

const walks = Number(process.env['WAYMARK_WALKS'] ?? 200);
const seed = Number(process.env['WAYMARK_SEED'] ?? randomInt(2 ** 31));

/** Where a site owner counts, fewer: what differs there is one message, and one event. */
const COUNTED = Math.max(20, Math.ceil(walks / 10));
/** What is planted is found within a few pairs, and looking ends there. */
const PLANTED = 100;
const now = new Date('2026-06-03T09:41:00Z');

/** Two screens, two ways to stand there and two languages, and how many of all walks go to each. */
const lanes = [
  { name: 'in the corner of a desk’s', part: 0.4, viewport: { width: 1280, height: 900 } },
  {
    name: 'over the whole of a phone’s',
    part: 0.3,
    viewport: { width: 360, height: 740 },
    attributes: 'data-region="gb-eng" data-area="cumbria"',
  },
  {
    name: 'in two languages, each within the other',
    part: 0.1,
    viewport: { width: 1280, height: 900 },
    attributes: 'data-region="gb-wls"',
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
        const person = await watched(browser, { ...lane, now });
        // What the browser keeps of the other language would be asked for in the first walk alone.
        if (lane.attributes?.includes('gb-wls'))
          await person.walk([{ kind: 'speak' }, { kind: 'speak' }]);
        const same = fc.asyncProperty(
          pairs(12, {
            stays: lane.attributes?.includes('inline') ?? false,
            languages: lane.attributes?.includes('gb-wls') ?? false,
          }),
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

  describe('where it counts', () => {
    /** Walks of pairs of people, for as long as what is seen of both is the same. */
    const counted = async (attributes: string, languages = false, leak?: Leak) => {
      const person = await watched(browser, { ...lanes[0], attributes, now, keepsPort: !!leak });
      if (languages) await person.walk([{ kind: 'speak' }, { kind: 'speak' }]);
      let counts = 0;
      let last: string[] = [];
      const helps = (seen: Seen) =>
        (seen['events, page'] ?? []).filter((each) => each.startsWith('waymark:help-shown'));
      const same = fc.asyncProperty(pairs(12, { languages, answers: true }), async (moves) => {
        const [one, other] = actsOf(person.data, moves, now);
        const seen = [await person.walk(one, leak), await person.walk(other, leak)];
        last = seen.map((each) => `${helps(each)}`);
        counts += seen.flatMap(helps).length;
        expect(seen[0]).toEqual(seen[1]);
      });
      const { failed, errorInstance } = await fc.check(same, {
        numRuns: leak ? PLANTED : COUNTED,
        seed,
        endOnFailure: true,
      });
      await person.end();
      return { failed, counts, last, why: String(errorInstance ?? '') };
    };

    it.each([
      ['', 'data-counts="on"'],
      [', in two languages', 'data-counts="on" data-region="gb-wls"'],
    ])(
      `is the same, whatever is answered%s`,
      async (_, attributes) => {
        const { why, counts } = await counted(attributes, attributes.includes('wls'));
        expect(why).toBe('');
        // And there was something to see.
        expect(counts).toBeGreaterThan(0);
      },
      60_000 + walks * 1000,
    );

    it(
      'is not, where the count is planted at the card itself',
      async () => {
        const { failed, last } = await counted('data-counts="on"', false, atTheCard);
        expect(failed).toBe(true);
        expect(last[0]).not.toBe(last[1]);
      },
      60_000 + walks * 1000,
    );
  });
});

/** Says that help is shown when it is: at the first card. */
const atTheCard: Leak = ({ frame }) =>
  frame.evaluate(() => {
    if (document.querySelector('.outcome')) window.planted?.postMessage({ kind: 'help' });
  });
