import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import type { PhraseKey, Phrases } from '../../src/model/phrases.ts';
import { phraseList } from '../../src/review/phrase-list.ts';
import { words } from '../../src/words/say.ts';
import { LANGUAGES } from './languages.ts';

const { locales } = read(process.cwd()).authored;

/** i18next as a translator's tool would run it on the same file. */
function i18next(locale: string, phrases: Phrases) {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: { translation: phrases } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Those we have been asked for, and whatever else ships. */
const counted = [...new Set([...LANGUAGES, ...locales.map(({ tag }) => tag)])];
/** Every small number, parts of one, and a million: in Spanish and Portuguese that is a form of its own. */
const counts = [...Array.from({ length: 201 }, (_, count) => count), 0.5, 1.5, 1_000_000];

const app = (key: string): PhraseKey => `needs.${key}`;

describe('what we say is what i18next says', () => {
  it.each(locales.map((locale) => [locale.tag, locale]))(
    'of every phrase in %s, whatever fills its gaps',
    (tag, locale) => {
      const ours = words(tag, { needs: locale.phrases });
      const theirs = i18next(tag, { needs: locale.phrases });
      const list = phraseList(locale).map(({ key, text }) => ({
        key: app(key),
        gaps: [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name),
      }));
      expect(list.length).toBeGreaterThan(500);
      for (const { key, gaps } of list) {
        const values = Object.fromEntries(gaps.map((name) => [name, `<${name}>`]));
        expect(ours.say(key, values)).toBe(theirs.t(key, values));
      }
      fc.assert(
        fc.property(
          fc.constantFrom(...list),
          fc.string({ maxLength: 12 }),
          ({ key, gaps }, text) => {
            // i18next reads a value for gaps and calls of its own; ours leaves values alone.
            fc.pre(!/[{$]/.test(text));
            const values = Object.fromEntries(gaps.map((name) => [name, text]));
            expect(ours.say(key, values)).toBe(theirs.t(key, values));
            expect(ours.has(key)).toBe(theirs.exists(key));
          },
        ),
        { numRuns: 500 },
      );
    },
  );

  it.each([
    ['cy', 6],
    ['ar', 6],
    ['pl', 4],
    ['ro', 3],
    ['en-GB', 2],
    ['ur', 2],
  ])('%s counts in %i forms', (tag, forms) => {
    expect(new Intl.PluralRules(tag).resolvedOptions().pluralCategories).toHaveLength(forms);
  });

  it.each(counted)('of every plural form in %s', (tag) => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const met = new Set<string>();
    const phrases = {
      needs: Object.fromEntries(forms.map((form) => [`day_${form}`, `{{count}} ${form}`])),
    };
    const theirs = i18next(tag, phrases);
    const ours = words(tag, phrases);
    for (const count of counts) {
      const said = ours.say('needs.day', { count });
      expect(said).toBe(theirs.t('needs.day', { count }));
      met.add(said.replace(/^\S+ /, ''));
    }
    expect([...met].sort()).toEqual(forms.toSorted());
  });

  it('of a phrase nobody has', () => {
    expect(words('cy', {}).say('needs.none')).toBe(i18next('cy', {}).t('needs.none'));
  });
});
