import type { Authored } from '../model/authored.ts';
import type { Helpline } from '../model/helpline.ts';
import { everyHelpline } from './every-helpline.ts';
import { needsAsked } from './needs-asked.ts';

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
}

/** Every helpline, the one with the oldest evidence first. What has no date is older than any. */
export function due(authored: Authored): Due[] {
  const asked = needsAsked(authored);
  return everyHelpline(authored)
    .map(({ value }) => {
      const shown = value.channels.flatMap(({ hours }) =>
        hours.kind === 'unknown' ? [] : [hours.checked],
      );
      const offers = asked.filter(({ need }) => value.serves[need] !== undefined);
      return {
        id: value.id,
        contact: oldest(value.channels.map(({ checked }) => checked)),
        ...(shown.length > 0 && { hours: oldest(shown) }),
        addresses: addressesOf(value),
        outcomes: new Set(offers.map(({ address }) => address)).size,
      };
    })
    .sort((a, b) => compare(age(a), age(b)) || b.outcomes - a.outcomes || compare(a.id, b.id));
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
