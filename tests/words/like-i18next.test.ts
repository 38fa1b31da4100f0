import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/build/read.ts';
import type { PhraseKey, Phrases } from '../../src/model/phrases.ts';
import { phraseList } from '../../src/review/phrase-list.ts';
import { words } from '../../src/words/say.ts';

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
        { numRuns: 2000 },
      );
    },
  );

  it.each(['en-GB', 'cy', 'ar', 'pl', 'ro'])('of every plural form in %s', (tag) => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const phrases = {
      needs: Object.fromEntries(forms.map((form) => [`day_${form}`, `{{count}} ${form}`])),
    };
    const theirs = i18next(tag, phrases);
    for (let count = 0; count <= 200; count++)
      expect(words(tag, phrases).say('needs.day', { count })).toBe(
        theirs.t('needs.day', { count }),
      );
  });

  it('of a phrase nobody has', () => {
    expect(words('cy', {}).say('needs.none')).toBe(i18next('cy', {}).t('needs.none'));
  });
});
