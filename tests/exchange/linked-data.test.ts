import { describe, expect, it } from 'vitest';
import { slim } from '../../src/build/slim.ts';
import { linkedData } from '../../src/exchange/linked-data.ts';
import type { SourcedHours } from '../../src/model/hours.ts';
import { exampleHelpline, examplePhone } from '../../src/review/example.ts';

const evidence = { sources: ['page'], checked: '2026-10-07' };
const pointWith = (hours: SourcedHours, dial = '08081570001', shown = '0808 157 0001') => {
  const channels = exampleHelpline({ channels: [examplePhone({ hours, dial, shown })] });
  const data: unknown = JSON.parse(JSON.stringify(linkedData([slim(channels.value, false)])));
  return data;
};
const holding = (point: Record<string, unknown>) => ({
  '@graph': [{ contactPoint: [{ '@type': 'ContactPoint', ...point }] }],
});
const weekly = (holidays: 'open' | 'unknown'): SourcedHours => ({
  kind: 'weekly',
  zone: 'Europe/London',
  spans: [{ days: ['mo', 'fr'], opens: '09:00', closes: '24:00' }],
  holidays,
  ...evidence,
});

describe('what search engines read', () => {
  it('is who can be reached, and how', () => {
    expect(pointWith({ kind: 'unknown' })).toMatchObject({
      '@context': 'https://schema.org',
      ...holding({ contactType: 'phone', telephone: '+448081570001', availableLanguage: ['en'] }),
    });
  });

  it('has a short code as it is printed', () => {
    expect(pointWith({ kind: 'unknown' }, '116123', '116 123')).toMatchObject(
      holding({ telephone: '116 123' }),
    );
  });

  it('has hours on the service’s own wall clock, for as long as their evidence is gone by', () => {
    expect(pointWith(weekly('open'))).toMatchObject(
      holding({
        hoursAvailable: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: ['Monday', 'Friday'],
            opens: '09:00',
            closes: '23:59',
            validThrough: '2027-10-07',
          },
        ],
      }),
    );
  });

  it.each<[string, SourcedHours]>([
    ['are not known', { kind: 'unknown' }],
    ['have no date', { kind: 'always', sources: ['page'], checked: null }],
    ['may differ on bank holidays', weekly('unknown')],
  ])('has no hours where they %s', (_, hours) => {
    expect(JSON.stringify(pointWith(hours))).not.toContain('hoursAvailable');
  });
});
