import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { holdsNumber } from '../../src/review/numbers.ts';
import { example, exampleHelpline, exampleLocale, examplePhone } from '../../src/review/example.ts';
import { servicesOf, written } from './directory.ts';
import { validator } from './schema.ts';

const { authored } = read('.');
const real = written(authored);
const valid = validator();

/** Every text in a value but identifiers, which are digits that mean nothing. */
function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /(^|_)id$/.test(name) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, key));
}

describe('the directories of every place', () => {
  it.each([...real])('have the shape of the standard: %s', (_, services) => {
    valid(services);
    expect(valid.errors).toBeNull();
  });

  it('hold every helpline, and Cumbria’s its own as well', () => {
    const names = servicesOf(authored).map(({ name }) => name);
    expect(names).toEqual(authored.helplines.map(({ value }) => value.title));
    const local = servicesOf(authored, 'directory/gb-eng/cumbria.json').map(({ name }) => name);
    expect(local).toContain('Cumbria Police');
  });

  it('hold nothing that is never to be published', () => {
    const texts = [...new Set([...real.values()].flatMap((each) => textsIn(each)))];
    const held = authored.neverPublish.value
      .filter(({ only }) => only === undefined)
      .filter(({ never }) =>
        texts.some((text) =>
          /[a-z@]/i.test(never)
            ? text.toLowerCase().includes(never.toLowerCase())
            : holdsNumber(text, never),
        ),
      );
    expect(texts.length).toBeGreaterThan(500);
    expect(held).toEqual([]);
  });

  it('hold no reviewer’s note and no source', () => {
    const text = JSON.stringify([...real.values()]);
    const notes = authored.helplines.flatMap(({ value }) => value.notes);
    expect(notes.length).toBeGreaterThan(50);
    expect(notes.filter((note) => text.includes(JSON.stringify(note)))).toEqual([]);
    expect(text).not.toMatch(/"(sources|notes|says|copy|trust|reviewed|unfound)":/);
  });

  it('give each entry an identifier of its own, the same in every build', () => {
    const ids = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, each]) =>
            key === 'id' && typeof each === 'string' ? [each] : ids(each),
          );
    for (const service of servicesOf(authored)) {
      const { organization: _shared, attributes: _terms, ...own } = service;
      const all = ids(own);
      expect(all.length - new Set(all).size, service.name).toBe(0);
    }
    expect([...written(authored)]).toEqual([...real]);
  });
});

describe('the shape', () => {
  const [sound] = [...written(example()).values()];
  const broken = (change: (service: Record<string, unknown>) => void) => {
    const page = structuredClone(sound);
    const contents =
      typeof page === 'object' && page && 'contents' in page && Array.isArray(page.contents)
        ? page.contents
        : [];
    change(contents[0]);
    return page;
  };

  it('is that of the smallest example', () => {
    expect(valid(sound)).toBe(true);
  });

  it.each<[string, (service: Record<string, unknown>) => void]>([
    ['its name', (service) => delete service['name']],
    ['an identifier that is one', (service) => (service['id'] = 'fell-line')],
    ['a status that is known', (service) => (service['status'] = 'open')],
    ['a day that is one', (service) => (service['assured_date'] = '2026-10')],
    ['an organisation', (service) => delete service['organization']],
    ['only what is known', (service) => (service['rating'] = 5)],
    ['numbers on its phones', (service) => (service['phones'] = [{ type: 'voice' }])],
    ['a place it serves', (service) => (service['service_areas'] = [])],
  ])('is not that of a service without %s', (_, change) => {
    expect(valid(broken(change))).toBe(false);
  });
});

describe('a service', () => {
  const first = (
    changes: Parameters<typeof exampleHelpline>[0],
    phrases: Parameters<typeof exampleLocale>[0] = {},
  ) => {
    const world = example({
      helplines: [exampleHelpline(changes)],
      locales: [exampleLocale(phrases)],
    });
    const [service] = servicesOf(world);
    if (!service) throw new Error('there is no service');
    return service;
  };
  const e164Of = (dial: string) =>
    first({ channels: [examplePhone({ dial })] }).phones[0]?.attributes.find(
      ({ link_type }) => link_type === 'waymark:e164',
    )?.value;

  it('has numbers as they are printed, and E.164 only where there is such a number', () => {
    expect(first({}).phones[0]?.number).toBe('0808 157 0001');
    expect(e164Of('08081570001')).toBe('+448081570001');
    expect(e164Of('+441372847161')).toBe('+441372847161');
    for (const short of ['116123', '999', '101', '08001111', '1800108457900'])
      expect(e164Of(short), short).toBeUndefined();
  });

  it('says who it is for, in its card’s words', () => {
    expect(first({}).description).toBe('Trained listeners.');
  });

  it('is assured on the day of its oldest evidence, a year counting from its beginning', () => {
    const channels = (...dates: (string | null)[]) =>
      first({
        channels: [
          examplePhone({ checked: dates[0] ?? null }),
          ...dates.slice(1).map((checked, place) => examplePhone({ id: `p${place}`, checked })),
        ],
      }).assured_date;
    expect(channels('2026-10-07')).toBe('2026-10-07');
    expect(channels('2026-10-07', '2025')).toBe('2025-01-01');
    expect(channels('2026-10-07', null)).toBeUndefined();
  });

  it('says of sign language that it is one, where a page or chat has it', () => {
    const { dial: _dial, shown: _shown, ...reach } = examplePhone({ languages: ['bfi'] });
    const chat = { ...reach, kind: 'chat' as const, address: 'https://example.org/bsl' };
    const words = { app: { language: { bfi: 'British Sign Language' } } };
    const service = first({ channels: [chat] }, words);
    expect(service.service_at_locations[0]?.location).toMatchObject({
      url: 'https://example.org/bsl',
      languages: [{ code: 'bfi', name: 'British Sign Language' }],
      accessibility: [{ description: 'British Sign Language' }],
    });
  });

  it('leaves an unknown cost out, and says what is free', () => {
    const costs = (cost: 'free' | 'unknown') => first({ channels: [examplePhone({ cost })] });
    expect(costs('free')['cost_options']).toMatchObject([{ amount: 0, currency: 'GBP' }]);
    expect(costs('unknown')['cost_options']).toEqual([]);
  });
});
