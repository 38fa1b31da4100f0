import type { Channel, Listed } from '../../src/model/helpline.ts';
import type { Hours } from '../../src/model/hours.ts';
import { find } from '../../src/directory/find.ts';
import type { Request } from '../../src/directory/request.ts';
import { examplePhone } from '../../src/review/example.ts';
import { always, holidays } from './listed.ts';

const NOON = new Date('2026-11-23T12:00Z');

/** Somebody in England in crisis, at noon on a Monday. */
export const asked = (changes: Partial<Request> = {}): Request => ({
  needs: ['crisis'],
  nation: 'eng',
  prefer: [],
  instant: NOON,
  ...changes,
});

/** Who is first on their card, and who after them. */
export const ids = (helplines: Listed[], changes: Partial<Request> = {}) => {
  const { first, more } = find(helplines, holidays, asked(changes));
  const name = ({ helpline }: { helpline: Listed }) => helpline.id;
  return { first: first.map(name), more: more.map(name) };
};
export const order = (helplines: Listed[], changes: Partial<Request> = {}) => {
  const { first, more } = ids(helplines, changes);
  return [...first, ...more];
};

export const phone = (hours: Hours): Channel[] => [{ ...examplePhone(), hours }];
export const text = (hours: Hours): Channel => ({
  ...examplePhone(),
  kind: 'text',
  id: 'text',
  shown: '85258',
  dial: '85258',
  hours,
});
export const online = (kind: 'chat' | 'site', hours: Hours = always): Channel => ({
  kind,
  id: kind,
  address: 'https://example.org/',
  cost: 'free',
  languages: ['en'],
  noted: false,
  hours,
  checked: '2026-10-07',
});
