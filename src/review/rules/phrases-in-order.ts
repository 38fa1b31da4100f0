import { SOURCE_LOCALE, type Authored, type Locale } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { withoutPlural } from '../phrase-keys.ts';
import { phraseList, phrasePlace } from '../phrase-list.ts';

export const phrasesInOrder: Rule<Authored> = {
  name: 'phrases-in-order',
  why: 'Files in one order are compared line by line, and a tool that saves one changes nothing else in it.',
  check({ locales }) {
    const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
    if (!source) return [];
    const order = new Map(keysOf(source).map((key, place) => [key, place]));
    return locales.filter((locale) => locale !== source).flatMap((each) => outOf(each, order));
  },
  breaks: example({
    locales: [
      exampleLocale({ needs: { more: 'Words' } }),
      { ...exampleLocale({}, 'cy'), phrases: { needs: { more: 'Geiriau', crisis: 'Geiriau' } } },
    ],
  }),
};

function keysOf(locale: Locale): string[] {
  return [...new Set(phraseList(locale).map(({ key }) => withoutPlural(key)))];
}

/** The first of a file alone: all that follow it are out of place only because it is. */
function outOf(locale: Locale, order: ReadonlyMap<string, number>): Problem[] {
  const known = keysOf(locale).filter((key) => order.has(key));
  const seen = new Set<string>();
  return known.flatMap((key, place) => {
    const before = known[place - 1] ?? '';
    const file = fileOf(locale, key);
    const follows = (order.get(key) ?? 0) > (order.get(before) ?? -1);
    if (follows || file !== fileOf(locale, before) || seen.has(file)) return [];
    seen.add(file);
    return [
      {
        where: phrasePlace(locale, key),
        what: `In ${SOURCE_LOCALE} it stands before ${before}.`,
        hint: 'Keep the names of a file in the order they have there.',
      },
    ];
  });
}

function fileOf(locale: Locale, key: string): string {
  return phrasePlace(locale, key).split(' › ')[0] ?? '';
}
