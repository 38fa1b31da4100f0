import { describe, expect, it } from 'vitest';
import { neverPublish } from '../../src/model/never-publish.ts';
import type { SourcedHours } from '../../src/model/hours.ts';
import { read } from '../../src/build/read.ts';
import { example, exampleHelpline, exampleLocale, examplePhone } from '../../src/review/example.ts';
import { datesInSources } from '../../src/review/rules/dates-in-sources.ts';
import { hoursMakeSense } from '../../src/review/rules/hours-make-sense.ts';
import { neverPublished } from '../../src/review/rules/never-published.ts';
import { shownIsDialled } from '../../src/review/rules/shown-is-dialled.ts';
import { ukNumbers } from '../../src/review/rules/uk-numbers.ts';

const withPhone = (changes: Parameters<typeof examplePhone>[0]) =>
  example({ helplines: [exampleHelpline({ channels: [examplePhone(changes)] })] });

describe('what must never be published', () => {
  const { neverPublish: shipped } = read('.').authored;
  const find = (text: string) =>
    neverPublished.check(
      example({ neverPublish: shipped, locales: [exampleLocale({ loader: { page: text } })] }),
    );

  it('is a list that an editor can read, and that is not empty', () => {
    expect(shipped.file).toBe('helplines/never-publish.json');
    expect(neverPublish.parse(shipped.value).length).toBeGreaterThanOrEqual(38);
  });

  it.each(shipped.value.filter(({ only }) => !only).map(({ never }) => never))(
    '%s is found in a sentence',
    (never) => {
      expect(find(`You can try ${never} at any time`).map(({ what }) => what)).toEqual(
        expect.arrayContaining([expect.stringContaining(never)]),
      );
    },
  );

  it.each([
    '0808 802 9999',
    '08088029999',
    '0808-802-9999',
    '(0808) 802 9999',
    '+44 808 802 9999',
    '+44 (0)808 802 9999',
    '0044 808 802 9999',
    '0808.802.9999',
    'Call 999 0808 802 9999',
    'HELP@stopitnow.org.uk',
  ])('is found as %s', (written) => {
    expect(find(written)).not.toEqual([]);
  });

  it.each(['0808 802 9998', '10808 802 999', 'text 88857', '0300 373 2724'])(
    'is not mistaken for %s',
    (written) => {
      expect(find(written)).toEqual([]);
    },
  );

  it.each([{ shown: '0808 802 9999' }, { dial: '+448088029999' }])(
    'is found in a channel as %o',
    (changes) => {
      const authored = { ...withPhone(changes), neverPublish: shipped };
      expect(neverPublished.check(authored).map(({ where }) => where)).toEqual([
        'helplines/gb/fell-line.json › channels.phone',
      ]);
    },
  );

  it('may be right in another country', () => {
    const uk = {
      ...withPhone({ shown: '0808 1000 900', dial: '08081000900' }),
      neverPublish: shipped,
    };
    expect(neverPublished.check(uk)).toEqual([]);
    const moved = uk.helplines.map((each) => ({ ...each, file: 'helplines/ie/fell-line.json' }));
    expect(neverPublished.check({ ...uk, helplines: moved })).not.toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['0808 157 0001', '08081570001'],
    ['+44 1372 847 161', '+441372847161'],
    ['01372 847 161', '+441372847161'],
    ['+44 (0)1372 847161', '01372847161'],
    ['116 123', '116123'],
  ])('shown as %s may dial %s', (shown, dial) => {
    expect(shownIsDialled.check(withPhone({ shown, dial }))).toEqual([]);
  });

  it.each([
    '08081570001',
    '08001111',
    '116123',
    '999',
    '101',
    '18000',
    '18001101',
    '1800108088088000',
    '+441372847161',
    '0800555111',
  ])('dialled as %s has a form the UK has', (dial) => {
    expect(ukNumbers.check(withPhone({ dial }))).toEqual([]);
  });

  it.each([
    '0808157000',
    '080815700012',
    '09081570001',
    '07012345678',
    '123',
    '+33123456789',
    '116',
  ])('dialled as %s does not', (dial) => {
    expect(ukNumbers.check(withPhone({ dial })).map(({ where }) => where)).toEqual([
      'helplines/gb/fell-line.json › channels.phone.dial',
    ]);
  });
});

describe('hours', () => {
  const weekly = (
    ...spans: [days: ('mo' | 'su')[], opens: string, closes: string][]
  ): SourcedHours => ({
    kind: 'weekly',
    zone: 'Europe/London',
    spans: spans.map(([days, opens, closes]) => ({ days, opens, closes })),
    holidays: 'closed',
    sources: ['page'],
    checked: '2026-10-07',
  });

  it.each([
    ['two openings on one day', weekly([['mo'], '09:00', '12:00'], [['mo'], '13:00', '17:00'])],
    ['one that meets the next', weekly([['mo'], '00:00', '12:00'], [['mo'], '12:00', '24:00'])],
    [
      'a night over the end of the week',
      weekly([['su'], '22:00', '06:00'], [['mo'], '06:00', '09:00']),
    ],
  ])('may be %s', (_name, hours) => {
    expect(hoursMakeSense.check(withPhone({ hours }))).toEqual([]);
  });

  it.each([
    ['an opening at the end of a day', weekly([['mo'], '24:00', '06:00'])],
    ['the same day twice', weekly([['mo', 'mo'], '09:00', '12:00'])],
    [
      'a night that runs into the next day’s',
      weekly([['su'], '22:00', '06:00'], [['mo'], '05:00', '09:00']),
    ],
  ])('may not be %s', (_name, hours) => {
    expect(hoursMakeSense.check(withPhone({ hours }))).toHaveLength(1);
  });
});

describe('the date of a fact', () => {
  const dated = (checked: string, copy: string) => {
    const helpline = exampleHelpline({ channels: [examplePhone({ checked })] });
    const page = { address: 'second-hand', title: 'A list', says: 'The number.', copy } as const;
    const hours = { kind: 'unknown' } as const;
    const channels = helpline.value.channels.map((channel) => ({ ...channel, hours }));
    return datesInSources.check(
      example({
        helplines: [{ ...helpline, value: { ...helpline.value, channels, sources: { page } } }],
      }),
    );
  };

  it.each([
    ['2026-10-07', 'checked 7 October 2026'],
    ['2026-10-07', 'checked 1-7 October 2026'],
    ['2026-10-03', 'checked 1-7 October 2026'],
    ['2026-09', 'about September 2026'],
    ['2022', 'undated; 2022 or later'],
    ['2025', '2024-25'],
    ['2025', '2023 to 2026'],
    ['2019-10-29', '2019-10-29 (official operator)'],
  ])('may be %s from a copy "%s"', (checked, copy) => {
    expect(dated(checked, copy)).toEqual([]);
  });

  it.each([
    ['2026-10-08', 'checked 7 October 2026'],
    ['2026-09-07', 'checked 7 October 2026'],
    ['2026', 'undated'],
    ['2026', '2024-25'],
    ['2025', 'checked 7 October 2026'],
  ])('may not be %s from a copy "%s"', (checked, copy) => {
    expect(dated(checked, copy)).toHaveLength(1);
  });
});
