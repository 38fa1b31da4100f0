import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const worry = ['start/who child', 'child/danger no', 'child/what worry'];
const nspcc = 'nspcc-helpline phone';
const childrenFirst = 'children-first-scotland phone';

/** What a neighbour reads of a line at an instant. */
const reads = (line: string, at: string, on = 'gb-sct') =>
  person({ at, on })
    .answers(...worry)
    .card.opening(line);

describe('when they ask', () => {
  it('a neighbour at three on a Thursday afternoon reads that the NSPCC is open until four', () => {
    expect(reads(nspcc, '2027-01-14T15:00Z')).toEqual({ kind: 'open', until: '16:00' });
  });

  it('a neighbour at seven that evening reads that it opens tomorrow at ten', () => {
    expect(reads(nspcc, '2027-01-14T19:00Z')).toEqual({
      kind: 'closed',
      opens: { in: 1, day: 'fr', at: '10:00' },
    });
  });

  it('a neighbour on Friday evening reads that it opens on Monday', () => {
    expect(reads(nspcc, '2027-01-15T19:00Z')).toEqual({
      kind: 'closed',
      opens: { in: 3, day: 'mo', at: '10:00' },
    });
  });

  it('a neighbour whose phone is set to New York time reads the same', () => {
    expect(reads(nspcc, '2027-01-14T10:00-05:00')).toEqual(reads(nspcc, '2027-01-14T15:00Z'));
  });

  it.each([
    ['Christmas Day', '2026-12-25T11:00Z'],
    ['the Monday given for Boxing Day', '2026-12-28T11:00Z'],
    ['Good Friday', '2027-03-26T11:00Z'],
    ['Easter Monday', '2027-03-29T11:00+01:00'],
  ])('a neighbour on %s is told to check, for the NSPCC does not say', (_, at) => {
    expect(reads(nspcc, at)).toEqual({ kind: 'check' });
  });

  it.each([
    ['St Andrew’s Day in Scotland', 'gb-sct', '2026-11-30T11:00Z'],
    ['the Twelfth in Northern Ireland', 'gb-nir', '2027-07-12T11:00+01:00'],
    ['St Patrick’s Day in Northern Ireland', 'gb-nir', '2027-03-17T11:00Z'],
  ])('a neighbour on %s is not promised that the NSPCC is open', (_, on, at) => {
    expect(reads(nspcc, at, on)).toEqual({ kind: 'check' });
  });

  it('a neighbour on the eve of Good Friday is not promised an opening nobody has confirmed', () => {
    expect(reads(nspcc, '2027-03-25T19:00Z')).toEqual({ kind: 'check' });
  });
});

describe('the nights the clocks change', () => {
  it('a mother at 8.30 GMT on the Sunday after the clocks went back finds Children First still shut', () => {
    expect(reads(childrenFirst, '2026-10-25T08:30Z')).toEqual({
      kind: 'closed',
      opens: { in: 0, day: 'su', at: '09:00' },
    });
    expect(reads(childrenFirst, '2026-10-18T08:30Z'), 'the Sunday before').toEqual({
      kind: 'open',
      until: '12:00',
    });
  });

  it('a mother at 8.30 GMT on the Sunday the clocks go forward finds it open', () => {
    expect(reads(childrenFirst, '2027-03-28T08:30Z')).toEqual({ kind: 'open', until: '12:00' });
    expect(reads(childrenFirst, '2027-03-21T08:30Z'), 'the Sunday before').toMatchObject({
      kind: 'closed',
    });
  });

  it.each(['2026-10-25T00:59Z', '2026-10-25T01:30Z', '2027-03-28T00:59Z', '2027-03-28T01:00Z'])(
    'someone desperate at %s, as the clock jumps, finds somebody awake',
    (at) => {
      const { card } = person({ at }).answers('start/who police', 'police/now crisis');
      expect(card.openNow).toEqual(['samaritans', 'shout']);
    },
  );
});
