import { compareRanks, rankOf, type Rank } from '../directory/rank.ts';
import type { AgeBand } from '../model/names.ts';
import type { Channel, Listed } from '../model/helpline.ts';
import type { Place } from './places.ts';

/** What a leaflet is for, in order: as needs, so that each place has its own helplines. */
const needs: readonly { need: string; age: AgeBand }[] = [
  { need: 'own-behaviour', age: 'adult' },
  { need: 'child-worry', age: 'adult' },
  { need: 'young', age: 'under-18' },
  { need: 'crisis', age: 'adult' },
];

type Phone = Extract<Channel, { kind: 'phone' }>;

export interface Line {
  need: string;
  helpline: Listed;
  phone: Phone;
}

/** A rank asks for no time. */
const NEVER = new Date(0);

/**
 * Whom to ring for each need in a place: whoever stands first there and stands alone. Where two stand
 * level, as councils of two halves of a county do, neither is for everybody who reads a poster.
 * Nobody is on it twice.
 */
export function leafletLines({ helplines, nation }: Place): Line[] {
  const said = new Set<Listed>();
  return needs.flatMap(({ need, age }) => {
    const request = { needs: [need], nation, age, prefer: [], instant: NEVER };
    const ranked = helplines
      .flatMap((helpline) => {
        const rank = rankOf(helpline, false, request);
        const phone = helpline.channels.find((each) => each.kind === 'phone');
        return rank && phone && !said.has(helpline) ? [{ need, helpline, phone, rank }] : [];
      })
      .sort((one, other) => compareRanks(one.rank, other.rank));
    const first = ranked.find(({ rank }) => level(rank, ranked) === 1);
    if (!first) return [];
    said.add(first.helpline);
    return [{ need, helpline: first.helpline, phone: first.phone }];
  });
}

function level(rank: Rank, ranked: readonly { rank: Rank }[]): number {
  return ranked.filter((other) => compareRanks(rank, other.rank) === 0).length;
}
