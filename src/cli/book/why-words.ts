import type { Why } from '../../directory/explain.ts';

const place: Record<Why['place'], string> = {
  best: 'the best for',
  next: 'the next for',
  rescue: 'joins the first, as none of those answers at that time: for',
  more: 'for',
};

const before: Record<Exclude<NonNullable<Why['before']>, 'place'>, string> = {
  need: 'its need comes first',
  asked: 'it has a channel that was asked for',
  order: 'its place in the need is earlier',
  local: 'it belongs to the area',
  missing: 'it serves more nations',
  shut: 'it answers at that time',
  level: 'only the order of the files: they stand level',
};

/** Why a service stands where it does, in words: `the best for “crisis” (order 1)`. */
export function whyWords(why: Why): string {
  const after =
    why.before && why.before !== 'place' ? `; before the next because ${before[why.before]}` : '';
  return `${place[why.place]} “${why.need}” (order ${why.rank.order})${after}`;
}
