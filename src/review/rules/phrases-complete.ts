import { SOURCE_LOCALE, type Authored, type Locale } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleFlow, outcome, ask, to } from '../example.ts';
import { phraseKeys, withoutPlural } from '../phrase-keys.ts';
import { phraseList, phrasePlace } from '../phrase-list.ts';

export const phrasesComplete: Rule<Authored> = {
  name: 'phrases-complete',
  why: 'A missing phrase shows its own key, in code, to somebody looking for help.',
  check(authored) {
    const { locales } = authored;
    const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
    if (!source)
      return [
        {
          where: `locales/${SOURCE_LOCALE}`,
          what: `There are no phrases in ${SOURCE_LOCALE}, and every other language follows it.`,
          hint: 'Bring its folder back.',
        },
      ];
    const { required, optional } = phraseKeys(authored);
    const also = keysOf(source).filter((key) => optional.has(key));
    return [
      ...missing(source, required),
      ...locales
        .filter((locale) => locale !== source)
        .flatMap((locale) => missing(locale, new Set([...required, ...also]))),
    ];
  },
  breaks: example({
    flows: [
      exampleFlow({ who: ask([to('you', 'help'), to('not-sure', 'help')]), help: outcome() }),
    ],
  }),
};

function missing(locale: Locale, wanted: ReadonlySet<string>): Problem[] {
  const there = new Set(keysOf(locale));
  return [...wanted]
    .filter((key) => !there.has(key))
    .map((key) => ({
      where: phrasePlace(locale, key),
      what: `This phrase is missing in ${locale.tag}.`,
      hint: 'Write it, or take out what needs it.',
    }));
}

function keysOf(locale: Locale): string[] {
  return phraseList(locale).map(({ key }) => withoutPlural(key));
}
