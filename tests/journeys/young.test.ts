import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

describe('under 18', () => {
  it('a 15-year-old worried about their own thoughts leaves the adult questions at once', () => {
    const young = person({ at: '2026-11-24T21:00Z' }).answers('start/who me', 'me/adult under-18');
    expect(young.sees).toBe('young/what');
    expect(young.answers('young/what own').card.first[0]).toBe('childline');
    expect(young.answers('young/what own').taps).toBe(3);
  });

  it('a 16-year-old blackmailed over a picture on a Saturday night has a way to stop it, and Childline', () => {
    const { card } = person({ at: '2026-11-28T23:45Z' }).answers(
      'start/who young',
      'young/what blackmail',
    );
    expect(card.first).toEqual(['report-remove', 'childline']);
    expect(card.openNow).toEqual(['childline']);
  });

  it('a 12-year-old talking to a stranger online is offered Childline before CEOP', () => {
    const { card, taps } = person({ at: '2026-11-24T16:30Z' }).answers(
      'start/who young',
      'young/what online',
    );
    expect(taps).toBe(2);
    expect(card.first).toEqual(['childline', 'ceop']);
  });

  it('a 17-year-old who has been hurt reaches the same card by the adult survivors’ door', () => {
    const at = { at: '2026-12-26T02:00Z' };
    const direct = person(at).answers('start/who young', 'young/what hurt');
    const around = person(at).answers(
      'start/who not-sure',
      'unsure/closest happened',
      'survivor/what under-18',
    );
    expect(around.sees).toBe(direct.sees);
    expect(around.card.openNow).toContain('childline');
  });

  it('a 14-year-old thinking of ending their life at 3am is answered by Childline, and may go on', () => {
    const young = person({ at: '2026-11-25T03:00Z' }).answers(
      'start/who young',
      'young/what crisis',
    );
    expect(young.card.urgent).toBe(true);
    expect(young.card.openNow[0]).toBe('childline');
    expect(young.answers('young/crisis carry-on').sees).toBe('young/what');
  });

  it('a child who is afraid of getting in trouble reads the answer and keeps their card', () => {
    const young = person({ at: '2026-11-25T17:00Z' }).answers(
      'start/who young',
      'young/what image',
      'young/image barrier',
      'young/barrier told',
      'young/told card',
    );
    expect(young.sees).toBe('young/image');
  });

  it('a child who would rather not say is not asked again', () => {
    const { card } = person({ at: '2026-11-25T17:00Z' }).answers(
      'start/who young',
      'young/what rather-not',
    );
    expect(card.first[0]).toBe('childline');
  });
});
