import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import { exampleLocale } from '../../src/review/example.ts';
import { isReviewed } from '../../src/review/is-reviewed.ts';
import { project, sound } from './project.ts';

const { about } = exampleLocale({}, 'cy', { name: 'Cymraeg', english: 'Welsh' });

/** What is read of Welsh, whose `about.json` holds this. */
function welsh(value: unknown) {
  const { authored, problems } = read(project({ ...sound, 'locales/cy/about.json': value }));
  const locale = authored.locales.find(({ tag }) => tag === 'cy');
  return { locale, places: problems.map(({ where }) => where), problems };
}

describe('what is said of a language', () => {
  it('comes with it', () => {
    const { locale, problems } = welsh(about);
    expect(problems).toEqual([]);
    expect(locale?.about).toEqual(about);
    expect(locale && isReviewed(locale)).toBe(false);
  });

  it('says whether a native speaker has read it', () => {
    const { locale } = welsh({ ...about, reviewed: { by: 'B. Reader', on: '2026-12-01' } });
    expect(locale && isReviewed(locale)).toBe(true);
  });

  it.each<[string, object, string]>([
    ['no name', { name: '' }, 'name'],
    ['a day that is none', { translated: { by: 'A. Writer', on: 'today' } }, 'translated.on'],
    ['a review by nobody', { reviewed: { on: '2026-12-01' } }, 'reviewed.by'],
    ['a review that is only a yes', { reviewed: true }, 'reviewed'],
    ['what nothing reads', { quality: 'good' }, 'quality'],
    ['an empty term', { terms: { helpline: '' } }, 'terms.helpline'],
    ['a signature under no file of words', { words: { menu: {} } }, 'words.menu'],
  ])('with %s is refused by its place, and nobody has read it', (_, changes, place) => {
    const { locale, places, problems } = welsh({ ...about, ...changes });
    expect(places).toEqual([`locales/cy/about.json › ${place}`]);
    expect(problems[0]?.hint).toMatch(/^\S.*\.$/);
    expect(locale && isReviewed(locale)).toBe(false);
  });

  it('is missed where it is not there', () => {
    const { problems } = read(
      project({ ...sound, 'locales/cy/needs.json': { crisis: 'Geiriau' } }),
    );
    expect(problems).toMatchObject([{ where: 'locales/cy/about.json' }]);
  });
});

describe('the notes for translators', () => {
  const places = (files: Record<string, unknown>) =>
    read(project({ ...sound, ...files })).problems.map(({ where }) => where);
  const notes = (value: unknown) => places({ 'locales/notes.json': value });

  it('are refused by name where they say nothing, or a length that is none', () => {
    expect(notes({ app: {} })).toEqual(['locales/notes.json › app']);
    expect(notes({ app: { longest: 0 } })).toEqual(['locales/notes.json › app.longest']);
    expect(notes({ 'app..bars': { longest: 9 } })).toEqual(['locales/notes.json › app..bars']);
  });

  it('stand alone among the languages: another file there is read by nothing', () => {
    expect(places({ 'locales/cy.json': {} })).toEqual(['locales/cy.json']);
  });
});
