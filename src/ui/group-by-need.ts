import type { Listed } from '../model/helpline.ts';

/** The needs in the order a list of everybody shows them: danger first. Others follow. */
const order = [
  'emergency',
  'crisis',
  'own-behaviour',
  'police-contact',
  'family',
  'someone-else',
  'child-worry',
  'child-online',
  'child-images',
  'child-behaviour',
  'images-found',
  'report-adult',
  'young',
  'young-online',
  'young-images',
  'young-own',
  'young-crisis',
  'survivor',
  'adult-images',
  'professional',
  'abroad',
];

export interface Group {
  need: string;
  helplines: Listed[];
}

/** Every helpline once, under the need it stands first in. Level needs go by the order above. */
export function groupByNeed(helplines: readonly Listed[]): Group[] {
  const groups = new Map<string, Listed[]>();
  for (const helpline of helplines) {
    const need = firstNeed(helpline);
    groups.set(need, [...(groups.get(need) ?? []), helpline]);
  }
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([need, members]) => ({
      need,
      helplines: members.sort((a, b) => (a.serves[need] ?? 0) - (b.serves[need] ?? 0)),
    }));
}

function firstNeed({ serves }: Listed): string {
  const [first] = Object.entries(serves).sort(
    ([a, rankA], [b, rankB]) => rankA - rankB || place(a) - place(b),
  );
  return first?.[0] ?? '';
}

function place(need: string): number {
  const index = order.indexOf(need);
  return index === -1 ? order.length : index;
}
