import { describe, expect, it } from 'vitest';
import { leafletLines } from '../../src/build/leaflet-lines.ts';
import { leafletOf } from '../../src/build/leaflet.ts';
import { places, type Place } from '../../src/build/places.ts';
import { read } from '../../src/build/read.ts';
import { slim } from '../../src/build/slim.ts';
import { exampleHelpline, examplePhone } from '../../src/review/example.ts';

const { authored } = read(process.cwd());
const [locale] = authored.locales;
if (!locale) throw new Error('there is no language to print in');
const everywhere = places(authored);
const ADDRESS = 'https://fellshire.example/help/';

const lineOf = (id: string, serves: Record<string, number>, local = false) =>
  slim(exampleHelpline({ id, serves }).value, local);
const at = (...helplines: Place['helplines']): Place => ({
  folder: 'gb',
  nation: null,
  area: null,
  helplines,
});
const ids = (place: Place) => leafletLines(place).map(({ helpline }) => helpline.id);

describe('who is on a leaflet', () => {
  it('is whoever stands first for each need', () => {
    const place = at(
      lineOf('second', { crisis: 2 }),
      lineOf('first', { crisis: 1 }),
      lineOf('about-you', { 'own-behaviour': 1 }),
    );
    expect(ids(place)).toEqual(['about-you', 'first']);
  });

  it('is nobody twice', () => {
    expect(ids(at(lineOf('both', { crisis: 1, 'own-behaviour': 1 })))).toEqual(['both']);
  });

  it('is not one of two that stand level: neither is for everybody who reads it', () => {
    const halves = ['north', 'south'].map((id) => lineOf(id, { 'child-worry': 1 }, true));
    expect(ids(at(...halves, lineOf('whole', { 'child-worry': 1 })))).toEqual(['whole']);
    expect(ids(at(...halves))).toEqual([]);
  });

  it('has a number', () => {
    const { value } = exampleHelpline({ id: 'pages', serves: { crisis: 1 } });
    const pages = slim({ ...value, channels: [] }, false);
    expect(ids(at(pages, lineOf('line', { crisis: 2 })))).toEqual(['line']);
  });

  it.each(everywhere.map((place) => [place.folder, place] as const))(
    'on %s, are two to four, for a worry of one’s own and about a child among them',
    (_, place) => {
      const lines = leafletLines(place);
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(lines.map(({ need }) => need).slice(0, 2)).toEqual(['own-behaviour', 'child-worry']);
    },
  );
});

describe('a leaflet', () => {
  it.each(everywhere.map((place) => [place.folder, place] as const))(
    'for %s has its numbers, the emergency line and the age of its details, and runs nothing',
    (_, place) => {
      const html = leafletOf(place, locale);
      for (const { phone } of leafletLines(place)) expect(html).toContain(phone.shown);
      expect(html).toContain('Call 999');
      expect(html).toMatch(/Details last seen: |no date/);
      expect(html).not.toMatch(/<script|<img|href=|src=|\bnow until\b/);
    },
  );

  it('has the weakest date of all that is printed on it', () => {
    const dated = (id: string, need: string, checked: string | null) =>
      slim(
        exampleHelpline({ id, serves: { [need]: 1 }, channels: [examplePhone({ checked })] }).value,
        false,
      );
    const old = dated('one', 'crisis', '2026-09-01');
    expect(leafletOf(at(old, dated('two', 'young', '2026-10-07')), locale)).toContain(
      'Details last seen: 1 September 2026.',
    );
    expect(leafletOf(at(old, dated('two', 'young', null)), locale)).toContain(
      'Some of these details have no date.',
    );
  });

  it('has a code and the page’s address where the build was told it, and says how where not', () => {
    const [place] = everywhere;
    if (!place) throw new Error('there is no place');
    const told = leafletOf(place, locale, ADDRESS);
    expect(told).toContain('fellshire.example/help/gb/en-GB.html');
    expect(told).toContain('<svg');
    expect(told).not.toContain('WAYMARK_ADDRESS');
    const untold = leafletOf(place, locale);
    expect(untold).not.toContain('<svg');
    expect(untold).toContain('WAYMARK_ADDRESS');
  });

  it('shows words as words, never as HTML', () => {
    const sly = { ...lineOf('sly', { crisis: 1 }), title: '<b>& Co' };
    expect(leafletOf(at(sly), locale)).toContain('&lt;b>&amp; Co');
  });
});
