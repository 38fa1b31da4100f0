import type { Listed } from '../model/helpline.ts';
import type { Found } from '../model/offer.ts';
import { isForAge } from './for-age.ts';
import { decides, isThere, rankOf, type Rank } from './rank.ts';
import type { Request } from './request.ts';
import { FIRST } from './side-by-side.ts';

/** Why one helpline stands where it does. For reviewers, never shown: no frame imports this. */
export interface Why {
  id: string;
  /**
   * `best`: the best for its need. `next`: first because there was room. `rescue`: joins the first
   * because none of those answers now. `more`: after them.
   */
  place: 'best' | 'next' | 'rescue' | 'more';
  /** The need it is here for. */
  need: string;
  rank: Rank;
  /** What puts it before the next in the list: `level` where only the order of the files does, absent on the last. */
  before?: keyof Rank | 'level' | 'place';
}

/** Why one that serves a need of theirs is not there at all. */
export interface LeftOut {
  id: string;
  because: 'nation' | 'age';
}

/** The reasons for all that `find` answered to a request, in the order it answered. */
export function explain({ first, more }: Found, request: Request): Why[] {
  const unmet = new Set(request.needs.slice(0, FIRST));
  const whys = [...first, ...more].flatMap(({ helpline, open }, index): Why[] => {
    const rank = rankOf(helpline, open, request);
    if (!rank) return [];
    const here = { id: helpline.id, need: request.needs[rank.need] ?? '', rank };
    if (index >= first.length) return [{ ...here, place: 'more' }];
    if (index >= FIRST) return [{ ...here, place: 'rescue' }];
    const need = [...unmet].find((each) => rankOf(helpline, open, { ...request, needs: [each] }));
    if (need === undefined) return [{ ...here, place: 'next' }];
    unmet.delete(need);
    return [{ ...here, need, place: 'best' }];
  });
  return whys.map((why, index) => {
    const after = whys[index + 1];
    return after ? { ...why, before: beforeOf(why, after) } : why;
  });
}

function beforeOf(why: Why, after: Why): NonNullable<Why['before']> {
  if (why.place !== after.place) return 'place';
  if (why.place === 'best') return 'need';
  return decides(why.rank, after.rank) ?? 'level';
}

/** Those that serve one of the needs and are not for this person. */
export function leftOut(helplines: readonly Listed[], request: Request): LeftOut[] {
  const { needs, nation, age = null } = request;
  return helplines.flatMap((helpline): LeftOut[] => {
    const served = needs.filter((need) => helpline.serves[need] !== undefined);
    if (served.length === 0) return [];
    if (!isThere(helpline, nation)) return [{ id: helpline.id, because: 'nation' }];
    const suits = served.some((need) => isForAge(helpline.ages, need, age));
    return suits ? [] : [{ id: helpline.id, because: 'age' }];
  });
}
