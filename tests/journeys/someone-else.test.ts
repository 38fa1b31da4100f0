import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const noDanger = ['start/who someone', 'someone/danger no'];

describe('worried about another adult', () => {
  it('someone who found something on a device can talk it through, or report it, or both', () => {
    const found = person({ at: '2026-11-26T18:30Z' }).answers(...noDanger, 'someone/worry device');
    expect(found.taps).toBe(3);
    expect(found.card.first[0]).toBe('stop-it-now');
    const reporting = found.answers(
      'someone/device talk-or-report',
      'someone/talk-or-report report',
    );
    expect(reporting.card.first).toEqual(expect.arrayContaining(['police-101', 'crimestoppers']));
    expect(reporting.answers('someone/report talk').card.first).toContain('stop-it-now');
  });

  it('someone who decides only to talk is back at the card they came from', () => {
    const someone = person({ at: '2026-11-26T18:30Z' }).answers(
      ...noDanger,
      'someone/worry told-me',
      'someone/told-me talk-or-report',
      'someone/talk-or-report talk',
    );
    expect(someone.sees).toBe('someone/told-me');
  });

  it('someone who sees danger now gets 999 and nothing before it, and may carry on', () => {
    const someone = person({ at: '2026-11-26T18:30Z' }).answers(
      'start/who someone',
      'someone/danger now',
    );
    expect(someone.card.urgent).toBe(true);
    expect(someone.card.first).toEqual(['emergency-999']);
    expect(someone.card.openNow).toEqual(['emergency-999']);
    expect(someone.answers('someone/emergency carry-on').sees).toBe('someone/worry');
  });

  it('someone who fears a friend may end their life is shown who is awake at 4am', () => {
    const { card } = person({ at: '2026-11-29T04:00Z' }).answers(
      ...noDanger,
      'someone/worry crisis',
    );
    expect(card.urgent).toBe(true);
    expect(card.openNow).toEqual(['samaritans', 'shout']);
  });

  it('someone whose brother wants to stop is told of the line he can call himself', () => {
    const { card } = person({ at: '2026-11-26T18:30Z' }).answers(
      ...noDanger,
      'someone/worry wants-help',
    );
    expect(card.first[0]).toBe('stop-it-now');
  });

  it.each([
    ['how he is around a child', 'around-child'],
    ['something they cannot name', 'not-sure'],
  ])('someone uneasy about %s is taken no less seriously', (_, worry) => {
    const { card } = person({ at: '2026-11-26T18:30Z' }).answers(
      ...noDanger,
      `someone/worry ${worry}`,
    );
    expect(card.first[0]).toBe('stop-it-now');
    expect([...card.first, ...card.more]).toContain('police-101');
  });
});

describe('somebody close has been arrested', () => {
  const family = [...noDanger, 'someone/worry arrested'];

  it('someone whose son was arrested is asked how they are before anything else', () => {
    const mother = person({ at: '2026-11-27T22:00Z' }).answers(...family);
    expect(mother.sees).toBe('family/now');
    const { card, taps } = mother.answers('family/now struggling');
    expect(taps).toBe(4);
    expect(card.first[0]).toBe('stop-it-now');
    expect(card.openNow).toContain('samaritans');
  });

  it('someone in that house with children of her own finds help for them next', () => {
    const mother = person({ at: '2026-11-27T12:00Z', on: 'gb-eng' })
      .answers(...family, 'family/now safe')
      .answers('family/support children');
    expect([...mother.card.first, ...mother.card.more]).toEqual(
      expect.arrayContaining(['stop-it-now', 'nspcc-helpline', 'children-heard-and-seen']),
    );
    expect(mother.answers('family/children practical', 'family/practical card').sees).toBe(
      'family/children',
    );
  });

  it('someone who cannot go on is shown a crisis line first, and her own support after', () => {
    const wife = person({ at: '2026-11-28T01:00Z' }).answers(...family, 'family/now crisis');
    expect(wife.card.openNow).toEqual(['samaritans', 'shout']);
    expect(wife.answers('family/crisis carry-on').sees).toBe('family/support');
  });
});
