import { exits } from '../../conversation/exits.ts';
import type { Placed } from '../../conversation/steps.ts';

/**
 * A flow too big for one picture, cut where no arrow runs: the steps that hang together most, then
 * the rest. One part where all of them hang together.
 */
export function partsOf(steps: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const placed of steps) {
    const near = groups.filter((group) => group.some((other) => linked(placed, other)));
    const joined = [...near.flat(), placed];
    groups.splice(0, groups.length, ...groups.filter((group) => !near.includes(group)), joined);
  }
  const largest = groups.reduce<Placed[]>((a, b) => (b.length > a.length ? b : a), []);
  const inOrder = (part: readonly Placed[]) => steps.filter((placed) => part.includes(placed));
  const rest = groups.filter((group) => group !== largest).flat();
  return [inOrder(largest), inOrder(rest)].filter((part) => part.length > 0);
}

function linked(one: Placed, other: Placed): boolean {
  const leads = (from: Placed, into: Placed) => exits(from).some(({ to }) => to === into.address);
  return leads(one, other) || leads(other, one);
}
