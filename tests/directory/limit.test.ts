import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStale } from '../../src/directory/evidence.ts';
import { isPast, limitOf, seenOf } from '../../src/directory/limit.ts';
import { examplePhone } from '../../src/review/example.ts';
import { always, listed, unknown } from './listed.ts';

const frame = (...dates: (string | null)[]) => [
  listed('line', {
    channels: dates.map((checked) => ({ ...examplePhone({ checked }), hours: unknown })),
  }),
];

describe('the limit of a frame', () => {
  it.each([
    [['2026-10-07', '2024-01-01', null], '2027-10-08'],
    [['2026-10'], '2027-10-02'],
    [['2026'], '2027-01-02'],
    [['2027-06-01'], '2028-06-01'],
  ])('with evidence of %j is %s', (dates, limit) => {
    expect(limitOf(frame(...dates))).toBe(limit);
  });

  it('counts the evidence for hours too', () => {
    const channels = [{ ...examplePhone({ checked: '2020' }), hours: always }];
    expect(limitOf([listed('line', { channels })])).toBe('2027-10-08');
  });

  it('is past at once where nothing has a date that is one', () => {
    expect(limitOf(frame(null, 'soon'))).toBe('');
    expect(isPast('', new Date('2026-11-23'))).toBe(true);
  });

  it('says how new the newest evidence is', () => {
    expect(seenOf(limitOf(frame('2025', '2026-10-07')))).toBe('2026-10-07');
    expect(seenOf('')).toBeUndefined();
  });

  it('is past exactly when all of the evidence is over a year old', () => {
    const date = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .chain((each) => fc.constantFrom(4, 7, 10).map((to) => each.toISOString().slice(0, to)));
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2029-12-31') });
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 4 }), instant, (dates, now) => {
        const limit = limitOf(frame(...dates));
        expect(isPast(limit, now)).toBe(dates.every((each) => isStale(each, now)));
      }),
    );
  });
});
