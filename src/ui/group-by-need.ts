import type { Listed } from '../model/helpline.ts';

export interface Group {
  need: string;
  helplines: Listed[];
}

/**
 * Every helpline once, under the need it stands first in. The groups, and needs that stand level, go
 * by the order of `needs`; a need that is not among them comes last.
 */
export function groupByNeed(needs: readonly string[], helplines: readonly Listed[]): Group[] {
  const place = (need: string) => (needs.includes(need) ? needs.indexOf(need) : needs.length);
  const groups = new Map<string, Listed[]>();
  for (const helpline of helplines) {
    const need = firstNeed(helpline, place);
    groups.set(need, [...(groups.get(need) ?? []), helpline]);
  }
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([need, members]) => ({
      need,
      helplines: members.sort((a, b) => (a.serves[need] ?? 0) - (b.serves[need] ?? 0)),
    }));
}

function firstNeed({ serves }: Listed, place: (need: string) => number): string {
  const [first] = Object.entries(serves).sort(
    ([a, rankA], [b, rankB]) => rankA - rankB || place(a) - place(b),
  );
  return first?.[0] ?? '';
}
