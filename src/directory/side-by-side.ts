import { compareRanks, rankOf, type Rank, type Rankable } from './rank.ts';
import type { Request } from './request.ts';

/** As many as a person can compare at a glance. */
export const FIRST = 2;
const NATIONS = 4;

interface Candidate {
  helpline: Rankable;
  open: boolean;
}

/**
 * Who stands first: the best for each of the first needs, in the order of the needs, so that
 * "talk it through" and "report it" stand side by side; then the next best for any. Where the
 * nation is not known, that is one for the whole of the UK: beside Rape Crisis for England and Wales
 * stands a line that somebody in Scotland can ring. `ranked` are in their order already.
 */
export function sideBySide<Each extends Candidate>(
  ranked: readonly Each[],
  request: Request,
): Each[] {
  const chosen = new Set<Each>();
  for (const need of request.needs.slice(0, FIRST)) {
    const best = ranked
      .flatMap((each) => {
        const rank = rankOf(each.helpline, each.open, { ...request, needs: [need] });
        return rank && !chosen.has(each) ? [{ each, rank }] : [];
      })
      .reduce<{ each: Each; rank: Rank } | null>(
        (one, other) => (one && compareRanks(one.rank, other.rank) <= 0 ? one : other),
        null,
      );
    if (best) chosen.add(best.each);
  }
  const theirs = ({ helpline }: Each) =>
    request.nation !== null || helpline.nations.length === NATIONS;
  for (const next of [...ranked.filter(theirs), ...ranked])
    if (chosen.size < FIRST) chosen.add(next);
  return [...chosen];
}
