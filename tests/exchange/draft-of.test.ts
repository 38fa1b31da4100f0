import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import type { DraftChannel } from '../../src/exchange/draft.ts';
import { draftOf } from '../../src/exchange/draft-of.ts';
import { servicesIn } from '../../src/exchange/services-in.ts';
import type { SourcedChannel } from '../../src/model/helpline.ts';
import { everyHelpline } from '../../src/review/every-helpline.ts';
import { servicesOf } from './directory.ts';

const { authored } = read('.');

/** A record as a council's directory might have it: no word of ours in it. */
const foreign = {
  id: '0f6d7c3e-9d3c-4d5b-9a53-1a0c4f6f5d11',
  name: "Fell Families' Line",
  description: 'Support for families in the fells.',
  url: 'https://example.org/fells',
  email: 'help@example.org',
  status: 'active',
  minimum_age: 18,
  maximum_age: null,
  assured_date: '2026-05-02',
  organization: { id: '0f6d7c3e-9d3c-4d5b-9a53-1a0c4f6f5d12', name: 'Fell Families' },
  phones: [
    { id: '1', number: '01632 960 123', type: 'voice', languages: [{ code: 'EN' }] },
    { id: '2', number: '01632 960 999', type: 'fax' },
    { id: '3', number: '60777', type: 'text' },
  ],
  schedules: ['MO', 'TU', 'WE', 'TH'].map((byday) => ({
    id: byday,
    freq: 'WEEKLY',
    byday,
    opens_at: '09:00',
    closes_at: '17:00',
  })),
  service_areas: [{ id: '4', name: 'England' }],
};

function draft(changes: Record<string, unknown> = {}) {
  const read = servicesIn({ ...foreign, ...changes });
  if ('error' in read) throw read.error;
  const [service] = read.services;
  if (!service) throw new Error('there is no service');
  return draftOf(service);
}

const gapsAt = (place: string, changes: Record<string, unknown> = {}) =>
  draft(changes).gaps.filter(({ where }) => where.startsWith(place));

describe('a draft from somebody else’s record', () => {
  it('carries over what it says', () => {
    const { helpline, words } = draft();
    expect(helpline).toMatchObject({
      id: 'fell-families-line',
      title: "Fell Families' Line",
      organisation: 'Fell Families',
      nations: ['eng'],
      ages: { from: 18 },
    });
    expect(words).toEqual({ who: 'Support for families in the fells.' });
  });

  it('has each way to reach it, and no fax', () => {
    expect(
      draft().helpline.channels.map(({ kind, id, shown, dial, address }) => [
        kind,
        id,
        dial ?? address,
        shown,
      ]),
    ).toEqual([
      ['phone', 'phone', '01632960123', '01632 960 123'],
      ['text', 'text', '60777', '60777'],
      ['email', 'email', 'help@example.org', undefined],
      ['site', 'site', 'https://example.org/fells', undefined],
    ]);
  });

  it('reads a schedule a day as one run of opening, and never says what bank holidays are', () => {
    expect(draft().helpline.channels[0]?.hours).toEqual({
      kind: 'weekly',
      zone: 'Europe/London',
      spans: [{ days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '17:00' }],
      holidays: 'unknown',
      sources: ['directory-record'],
      checked: '2026-05-02',
    });
  });

  it('is dated by the record, and by nothing where that has no date', () => {
    const dates = (changes: Record<string, unknown>) =>
      draft(changes).helpline.channels.map(({ checked }) => checked);
    expect(new Set(dates({}))).toEqual(new Set(['2026-05-02']));
    expect(new Set(dates({ assured_date: null }))).toEqual(new Set([null]));
  });

  it.each([
    ['serves', {}],
    ['claims.tells', {}],
    ['name', {}],
    ['channels.phone.cost', {}],
    ['channels.phone.hours', { schedules: [] }],
    ['channels.phone.hours.holidays', {}],
    ['channels.text.languages', {}],
    ['channels.phone.dial', { phones: [{ number: 'ask at reception' }] }],
    ['channels.site.address', { url: 'http://example.org' }],
    ['nations', { service_areas: [] }],
    ['organisation', { organization: null }],
    ['channels', { phones: [], email: null, url: null }],
    ['id', { status: 'temporarily closed' }],
    ['words › who', {}],
  ])('names the gap at %s, with what to do', (place, changes) => {
    const [gap] = gapsAt(place, changes);
    expect(gap?.what).toMatch(/\.$/);
    expect(gap?.hint).toMatch(/\.$/);
  });

  it('has no gap where there is none', () => {
    expect(gapsAt('organisation')).toEqual([]);
    expect(gapsAt('nations')).toEqual([]);
    expect(gapsAt('channels.site.address')).toEqual([]);
  });

  it('leaves hours unknown that are not a usual week', () => {
    const monthly = { schedules: [{ ...foreign.schedules[0], freq: 'MONTHLY', byday: '1MO' }] };
    expect(draft(monthly).helpline.channels[0]?.hours).toEqual({ kind: 'unknown' });
  });

  it('asks where hours differ from one part of the year to another', () => {
    const season = (valid_from: string, valid_to: string, timezone: number, opens_at: string) => ({
      ...foreign.schedules[0],
      ...{ valid_from, valid_to, timezone, opens_at },
    });
    const moved = [
      season('2026-01-01', '2026-03-28', 0, '09:00Z'),
      season('2026-03-29', '2026-10-24', 1, '08:00+01:00'),
    ];
    expect(gapsAt('channels.phone.hours', { schedules: moved })).toHaveLength(2);
    const same = [moved[0], season('2026-03-29', '2026-10-24', 1, '09:00+01:00')];
    expect(gapsAt('channels.phone.hours', { schedules: same })).toHaveLength(1);
  });

  it('moves a time in UTC to what the wall shows then', () => {
    const summer = {
      ...foreign.schedules[0],
      ...{
        valid_from: '2026-06-01',
        valid_to: '2026-08-31',
        opens_at: '08:00Z',
        closes_at: '16:00Z',
      },
    };
    expect(draft({ schedules: [summer] }).helpline.channels[0]?.hours).toMatchObject({
      spans: [{ opens: '09:00', closes: '17:00' }],
    });
  });
});

describe('our own directory, read back', () => {
  const services = servicesOf(authored, 'directory/gb.json').concat(
    servicesOf(authored, 'directory/gb-eng/cumbria.json'),
  );
  const helplines = new Map(everyHelpline(authored).map(({ value }) => [value.id, value]));

  it('is every helpline there is', () => {
    const ids = services.map((service) => draftOf(service).helpline.id);
    expect(new Set(ids)).toEqual(new Set(helplines.keys()));
  });

  it.each(services.map((service) => [service.name, draftOf(service).helpline] as const))(
    'has the same needs, channels and hours: %s',
    (_, draft) => {
      const original = helplines.get(draft.id);
      expect(draft.serves).toEqual(original?.serves);
      expect(draft.nations.toSorted()).toEqual(
        // A local service is of its area, which is in no list of nations.
        draft.nations.length === 0 ? [] : original?.nations.toSorted(),
      );
      expect(facts(draft.channels)).toEqual(facts(original?.channels ?? []));
    },
  );
});

/** Channels without where their facts were read: a draft has been read in one place alone. */
function facts(channels: readonly (DraftChannel | SourcedChannel)[]) {
  const bare = channels.map(({ sources: _sources, trust: _trust, noted = false, ...channel }) => {
    const { hours } = channel;
    if (hours.kind === 'unknown') return { ...channel, noted };
    const { sources: _read, ...shown } = hours;
    if (shown.kind === 'always') return { ...channel, noted, hours: shown };
    const {
      seasons: _seasons,
      dates: _dates,
      holidays,
      ...week
    } = { seasons: 0, dates: 0, ...shown };
    const kept = typeof holidays === 'object' ? holidays.spans : holidays;
    return { ...channel, noted, hours: { ...week, holidays: kept } };
  });
  return bare.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
