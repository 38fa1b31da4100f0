import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/flow.ts';
import { everywhere, flows } from './authored.ts';
import { cardAt } from './card.ts';

/** Every outcome of every flow, by address; of those with the same needs, and so the same card, one. */
const outcomes = [
  ...new Map(
    flows.flatMap(({ id, steps }) =>
      Object.entries(steps).flatMap(([name, step]): [string, [string, Outcome]][] =>
        step.kind === 'outcome' ? [[step.needs.join(), [`${id}/${name}`, step]]] : [],
      ),
    ),
  ).values(),
];

/** Two hours apart for a week, and the days that are not like others. */
const week = Array.from({ length: 84 }, (_, index) =>
  new Date(Date.UTC(2026, 10, 23, index * 2)).toISOString(),
);
const odd = [
  '2026-12-25T03:00Z',
  '2026-12-28T11:00Z',
  '2027-01-01T00:00Z',
  '2027-01-04T09:00Z',
  '2027-03-28T01:00Z',
  '2027-07-12T12:00+01:00',
  '2026-10-25T00:59Z',
];

const cards = (instants: readonly string[]) =>
  outcomes.flatMap(([address, outcome]) =>
    everywhere.flatMap(({ folder }) =>
      instants.map((at) => ({
        address,
        where: `${address} on ${folder} at ${at}`,
        card: cardAt(outcome, { folder, instant: new Date(at) }),
      })),
    ),
  );

describe('nobody', () => {
  it('ever meets an outcome with no service on it, wherever and whenever they are', () => {
    const met = cards([...odd, '2028-06-01T03:00Z', '2040-01-01T00:00Z']);
    expect(met.length).toBeGreaterThan(1000);
    expect(met.filter(({ card }) => card.first.length === 0).map(({ where }) => where)).toEqual([]);
  });

  it('in the UK meets a card on which nobody answers, at any hour of a week or a holiday', () => {
    // Somebody abroad cannot ring a UK line: that card says "open now" of nobody.
    const shut = cards([...week, ...odd]).filter(
      ({ address, card }) => !address.startsWith('abroad/') && card.openNow.length === 0,
    );
    expect(shut.map(({ where }) => where)).toEqual([]);
  });

  it('on the page for the whole UK has only a line of another nation to turn to', () => {
    const elsewhere = cards(odd).filter(
      ({ address, where, card }) =>
        where.includes(' on gb at ') &&
        !address.startsWith('abroad/') &&
        !card.found.first.some(({ open, helpline }) => open && helpline.nations.length === 4),
    );
    expect(elsewhere.map(({ where }) => where)).toEqual([]);
  });

  it('is offered more than three services at first', () => {
    const crowded = cards(odd).filter(({ card }) => card.first.length > 3);
    expect(crowded.map(({ where }) => where)).toEqual([]);
  });

  it('in 2028 is told "open now" by a page made in 2026', () => {
    const claims = cards(['2028-01-05T11:00Z', '2028-06-07T11:00+01:00']).flatMap(
      ({ where, card }) =>
        [...card.found.first, ...card.found.more].flatMap(({ helpline, channels }) =>
          channels
            .filter(({ opening }) => opening.kind !== 'check')
            .map(({ channel }) => `${helpline.id} ${channel.id}: ${where}`),
        ),
    );
    expect(claims).toEqual([]);
  });
});
