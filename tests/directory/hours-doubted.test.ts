import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { almanacOf } from '../../src/build/almanac-of.ts';
import { find } from '../../src/directory/find.ts';
import { limitOf } from '../../src/directory/limit.ts';
import { dateAfter } from '../../src/directory/wall-clock.ts';
import type { Listed } from '../../src/model/helpline.ts';
import type { Hours } from '../../src/model/hours.ts';
import type { Found } from '../../src/model/offer.ts';
import { openingWords } from '../../src/words/opening-words.ts';
import { bankHolidays, everywhere } from '../journeys/authored.ts';
import { say } from '../words/phrases.ts';

const english = almanacOf('en-GB');
const DAY = 24 * 3_600_000;
const newest = Date.parse(
  dateAfter(limitOf(everywhere.flatMap(({ helplines }) => helplines)), -366),
);

/** Hours that nobody can vouch for, from the newest evidence in the directory on. */
const doubtful = fc.constantFrom<Hours>(
  { kind: 'unknown' },
  { kind: 'always', checked: null },
  { kind: 'always', checked: new Date(newest - 367 * DAY).toISOString().slice(0, 10) },
  {
    kind: 'weekly',
    zone: 'Europe/London',
    spans: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' }],
    holidays: 'open',
    checked: new Date(newest - 400 * DAY).toISOString().slice(0, 7),
  },
);

const doubt = (helpline: Listed, hours: Hours): Listed => ({
  ...helpline,
  channels: helpline.channels.map((channel) => ({ ...channel, hours })),
});

/** The directory of some place, with some of its services in doubt, and what somebody there asks it. */
const situation = fc
  .constantFrom(...everywhere)
  .chain(({ nation, helplines }) =>
    fc.record({
      nation: fc.constant(nation),
      helplines: fc.constant(helplines),
      doubted: fc.subarray(helplines.map(({ id }) => id)),
      hours: doubtful,
      needs: fc.subarray([...new Set(helplines.flatMap(({ serves }) => Object.keys(serves)))], {
        minLength: 1,
        maxLength: 2,
      }),
      minute: fc.integer({ min: 1, max: 366 * 24 * 60 }),
    }),
  )
  .map(({ helplines, doubted, hours, nation, needs, minute }) => {
    const now = helplines.map((each) => (doubted.includes(each.id) ? doubt(each, hours) : each));
    const instant = new Date(newest + minute * 60_000);
    return { doubted, card: find(now, bankHolidays, { needs, nation, prefer: [], instant }) };
  });

const everyOffer = ({ first, more }: Found) => [...first, ...more];

describe('a service whose hours are in doubt, wherever it is and whatever is asked', () => {
  it('is never said to be open, nor to be closed', () => {
    fc.assert(
      fc.property(situation, ({ doubted, card }) => {
        for (const { helpline, channels, open } of everyOffer(card)) {
          if (!doubted.includes(helpline.id)) continue;
          expect(open).toBe(false);
          for (const { opening } of channels)
            expect(openingWords(opening, say, english)).toBe(say('app.hours.check'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has somebody who answers beside it, where there is anybody left at all', () => {
    fc.assert(
      fc.property(situation, ({ card }) => {
        const anybody = everyOffer(card).some(({ open }) => open);
        expect(card.first.some(({ open }) => open)).toBe(anybody);
      }),
      { numRuns: 300 },
    );
  });
});
