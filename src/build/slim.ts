import type { Helpline, Listed } from '../model/helpline.ts';

/** What a visitor's frame is given of a helpline: nothing that only a reviewer reads. */
export function slim(helpline: Helpline, local: boolean): Listed {
  const { sources: _sources, notes: _notes, claims, name, ...shown } = helpline;
  return { ...shown, name: name.value, claims: claimsOf(claims), local };
}

function claimsOf(claims: Helpline['claims']): Listed['claims'] {
  const all: Listed['claims'] = ['who', 'tells', 'first', 'busy'];
  return all.filter((claim) => claims[claim]);
}
