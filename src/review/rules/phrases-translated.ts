import type { Authored, Locale } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { isEnglish } from '../reading-names.ts';
import { namesStanding, serviceNames } from '../service-names.ts';
import { translations, type Translation } from '../translations.ts';

export const phrasesTranslated: Rule<Authored> = {
  name: 'phrases-translated',
  why: 'A copy of the English passes for a translation, and is the one line that somebody cannot read.',
  check(authored) {
    const places = authored.areas.map(({ area }) => area.value.title);
    const names = [...serviceNames(authored), ...places];
    const all = translations(authored).filter(({ locale }) => !isEnglish(locale));
    const copies = all.filter(({ text, english }) => text === english && hasWords(text, names));
    return [
      ...copies
        .filter(({ key, locale }) => !locale.about.same?.includes(key))
        .map(({ where, locale }) => ({
          where,
          what: `In ${locale.tag} it is still the English.`,
          hint: `Translate it; if it is the same by right, name it in locales/${locale.tag}/about.json under "same".`,
        })),
      ...authored.locales.flatMap((locale) => idle(locale, copies)),
    ];
  },
  breaks: example({
    locales: [
      exampleLocale({ loader: { page: 'Open it as a page' } }),
      exampleLocale({ loader: { page: 'Open it as a page' } }, 'cy'),
    ],
  }),
};

/** Names of services and areas, gaps and digits are the same in every language. */
function hasWords(text: string, names: readonly string[]): boolean {
  const rest = namesStanding(text, names).reduce((left, name) => left.replaceAll(name, ''), text);
  return /\p{L}/u.test(rest.replace(/\{\{\w+\}\}/g, ''));
}

function idle({ tag, about }: Locale, copies: readonly Translation[]): Problem[] {
  const needed = new Set(copies.filter(({ locale }) => locale.tag === tag).map(({ key }) => key));
  return (about.same ?? [])
    .filter((key) => !needed.has(key))
    .map((key) => ({
      where: `locales/${tag}/about.json › same.${key}`,
      what: 'This phrase is not the same as in English, so nothing has to be excused.',
      hint: 'Take its name out.',
    }));
}
