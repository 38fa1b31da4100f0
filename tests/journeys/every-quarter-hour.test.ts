import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/build/places.ts';
import { find } from '../../src/directory/find.ts';
import { limitOf } from '../../src/directory/limit.ts';
import { dateAfter } from '../../src/directory/wall-clock.ts';
import type { Listed } from '../../src/model/helpline.ts';
import type { Found, Offer } from '../../src/model/offer.ts';
import { bankHolidays, everywhere, placeIn } from './authored.ts';
import { asked, type Asked } from './every-quarter-hour-asked.ts';
import { keptUp } from './every-quarter-hour-kept-up.ts';
import { momentsOf } from './every-quarter-hour-moments.ts';

const everybody = everywhere.flatMap(({ helplines }) => helplines);
/** The day of the newest evidence. A year and a day later all hours that nobody looked at again are "not confirmed". */
const newest = new Date(dateAfter(limitOf(everybody), -366));
const moments = momentsOf(keptUp(everybody, newest), newest);
const YEAR = 365 * 24 * 4;

/** Somebody abroad cannot ring a UK line: their card lists each country’s own, and says "open now" of nobody. */
const isAbroad = ({ needs }: Asked) => needs.some((need) => need.startsWith('abroad'));

const needed = asked().filter((each) => !isAbroad(each));

const pages = everywhere.map((place) => ({ ...place, helplines: keptUp(place.helplines, newest) }));
const pageIn = (folder: string) => pages.find((each) => each.folder === folder) ?? placeIn(folder);

function cardAt({ needs, age }: Asked, { nation, helplines }: Place, instant: Date): Found {
  return find(helplines, bankHolidays, { needs, nation, age, prefer: [], instant });
}

/** What those offered first have for somebody who needs them now. */
function has({ first }: Found): 'somebody' | 'a plan' | 'nothing' {
  if (first.some(({ open }) => open)) return 'somebody';
  const planned = ({ channels }: Offer) =>
    channels.some(({ opening: { kind } }) => kind === 'closed' || kind === 'always');
  return first.some(planned) ? 'a plan' : 'nothing';
}

/** How much of the year, in per cent, a card is like this. */
function share(each: Asked, folder: string, like: (card: Found) => boolean): number {
  const quarters = moments
    .filter(({ first }) => like(cardAt(each, pageIn(folder), first)))
    .reduce((total, moment) => total + moment.quarters, 0);
  return (100 * quarters) / YEAR;
}

describe('through a year, a quarter of an hour at a time', () => {
  it('there are moments of many kinds, and together they make the year', () => {
    expect(moments.reduce((total, { quarters }) => total + quarters, 0)).toBe(YEAR);
    expect(moments.length).toBeGreaterThan(24);
  });

  it('cards are the same at all the instants that are taken for one', () => {
    const outline = ({ first, more }: Found) =>
      [...first, ...more].map(({ helpline, open }) => `${helpline.id}${open ? ' open' : ''}`);
    for (const { first, last } of moments)
      for (const each of needed.slice(0, 5))
        expect(outline(cardAt(each, pageIn('gb'), last))).toEqual(
          outline(cardAt(each, pageIn('gb'), first)),
        );
  });

  it.each(everywhere.map(({ folder }) => folder))(
    'no card on the page for %s is a closed door',
    (folder) => {
      const closed = needed.flatMap((each) =>
        moments
          .filter(({ first }) => has(cardAt(each, pageIn(folder), first)) === 'nothing')
          .map(({ first }) => `${each.name} at ${first.toISOString()}`),
      );
      expect(closed).toEqual([]);
    },
    60_000,
  );

  it('each need has a person to talk to for so much of the year', () => {
    const nations = ['gb-eng', 'gb-wls', 'gb-sct', 'gb-nir'];
    const once = needed.filter(
      ({ age, needs }) => age === null || needs.some((need) => need.startsWith('young')),
    );
    const rows = once.map((each) => ({
      need: each.name,
      ...Object.fromEntries(
        nations.map((folder) => {
          const anybody = share(each, folder, ({ first }) => first.some(({ open }) => open));
          const best = share(each, folder, ({ first }) => first[0]?.open ?? false);
          return [folder, `${anybody.toFixed(1)} (${best.toFixed(1)})`];
        }),
      ),
    }));
    console.info(
      'Per cent of a year that somebody first on the card answers (that the first does)',
    );
    console.table(rows);
    expect(rows.filter((row) => JSON.stringify(row).includes('"0.0 ('))).toEqual([]);
  });

  it('what nobody looks at again grows doubtful, and no card says more than is known', () => {
    const outlived = [...new Set(everybody.flatMap(datesOf))]
      .map((checked) => dateAfter(`${checked}-01-01`.slice(0, 10), 367))
      .filter((date) => new Date(date) > newest)
      .sort();
    const shut = outlived.flatMap((date) =>
      needed.flatMap((each) =>
        everywhere
          .filter((place) => has(cardAt(each, place, new Date(date))) === 'nothing')
          .map(({ folder }) => `${each.name} on ${folder} from ${date}`),
      ),
    );
    console.info(`With nothing checked again, nobody is known to answer: first ${shut[0]}`);

    const past = new Date(outlived.at(-1) ?? '');
    for (const place of everywhere)
      for (const each of needed)
        for (const { channels } of cardAt(each, place, past).first)
          expect(new Set(channels.map(({ opening }) => opening.kind))).toEqual(new Set(['check']));
  });
});

function datesOf({ channels }: Listed): string[] {
  return channels.flatMap(({ hours }) =>
    hours.kind === 'unknown' || hours.checked === null ? [] : [hours.checked],
  );
}
