import type { Authored } from '../model/authored.ts';
import type { Helpline } from '../model/helpline.ts';
import { everyHelpline } from './every-helpline.ts';
import { needsAsked } from './needs-asked.ts';
import { turnsOld } from './turns-old.ts';

/** What somebody has to look at again, and how many cards rest on it. */
export interface Due {
  id: string;
  /** The oldest date of any contact; null where one has no date at all. */
  contact: string | null;
  /** The oldest date of any hours that are shown; null where one has no date, absent where none are. */
  hours?: string | null;
  /** Pages to open: the service's own, and those its facts were read on. */
  addresses: string[];
  /** Outcomes whose card can offer it. */
  outcomes: number;
  /** Those of them whose card offers it first somewhere. */
  first: number;
  /** The day its oldest evidence turns a year old; null where that has no date, and it is due at once. */
  due: string | null;
}

/** On how many cards each helpline stands first, by its id. */
export type FirstOn = ReadonlyMap<string, number>;

/**
 * Every helpline, the one with the oldest evidence first, and of those the one most offered. What has
 * no date is older than any.
 */
export function due(authored: Authored, firstOn: FirstOn = new Map()): Due[] {
  const asked = needsAsked(authored);
  return everyHelpline(authored)
    .map(({ value }) => {
      const shown = value.channels.flatMap(({ hours }) =>
        hours.kind === 'unknown' ? [] : [hours.checked],
      );
      const offers = asked.filter(({ need }) => value.serves[need] !== undefined);
      const contact = oldest(value.channels.map(({ checked }) => checked));
      return {
        id: value.id,
        contact,
        ...(shown.length > 0 && { hours: oldest(shown) }),
        addresses: addressesOf(value),
        outcomes: new Set(offers.map(({ address }) => address)).size,
        first: firstOn.get(value.id) ?? 0,
        due: turnsOld(oldest([contact, ...shown])),
      };
    })
    .sort(
      (a, b) =>
        compare(age(a), age(b)) ||
        b.first - a.first ||
        b.outcomes - a.outcomes ||
        compare(a.id, b.id),
    );
}

/** What is a year old on this day, `YYYY-MM-DD`, or has no date. */
export function dueBy(rows: readonly Due[], day: string): Due[] {
  return rows.filter((row) => row.due === null || row.due <= day);
}

function oldest(dates: readonly (string | null)[]): string | null {
  return dates.includes(null) ? null : (dates.toSorted()[0] ?? null);
}

function age({ contact, hours }: Due): string {
  return hours === undefined ? (contact ?? '') : (oldest([contact, hours]) ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function addressesOf({ channels, sources }: Helpline): string[] {
  const own = channels.flatMap((channel) =>
    'address' in channel && channel.kind !== 'email' ? [channel.address] : [],
  );
  const read = Object.values(sources).map(({ address }) => address);
  return [...new Set([...own, ...read])].filter((address) => address !== 'second-hand');
}
