import type { Say } from '../model/phrases.ts';

/** Things that are all so: `a, b and c`. */
export function listWords(items: readonly string[], say: Say): string {
  const [last = '', ...before] = items.toReversed();
  const [first, ...rest] = before.toReversed();
  if (first === undefined) return last;
  const begun = rest.reduce((list, item) => say('app.list.comma', { list, item }), first);
  return say('app.list.and', { list: begun, item: last });
}
