/** Things in order, those of one pair together: a pair is shown whole, side by side. */
export function sideBySide<Item>(
  items: readonly Item[],
  pairOf: (item: Item) => string | undefined,
): Item[][] {
  const groups: Item[][] = [];
  const pairs = new Map<string, Item[]>();
  for (const item of items) {
    const pair = pairOf(item);
    const group = pair === undefined ? undefined : pairs.get(pair);
    if (group) group.push(item);
    else {
      const begun = [item];
      groups.push(begun);
      if (pair !== undefined) pairs.set(pair, begun);
    }
  }
  return groups;
}
