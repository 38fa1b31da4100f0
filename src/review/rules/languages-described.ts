import { SOURCE_LOCALE, type Authored, type Locale } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';

export const languagesDescribed: Rule<Authored> = {
  name: 'languages-described',
  why: 'Whoever offers a language has to know who put it into words, and that somebody else read it.',
  check: ({ locales }) =>
    locales.flatMap((locale) =>
      wrongs(locale).map(([place, what, hint]) => ({
        where: `locales/${locale.tag}/about.json › ${place}`,
        what,
        hint,
      })),
    ),
  breaks: example({ locales: [exampleLocale(), exampleLocale({}, 'cy', { translated: null })] }),
};

type Wrong = [place: string, what: string, hint: string];

function wrongs({ tag, about }: Locale): Wrong[] {
  const { translated, reviewed, address, terms, aloud } = about;
  if (tag === SOURCE_LOCALE)
    return translated === null
      ? []
      : [['translated', 'This language is translated from no other.', 'Write null.']];
  const found: Wrong[] = [];
  if (translated === null)
    found.push(['translated', 'Nobody has put this language into words.', 'Say who, and when.']);
  if (aloud === undefined && !/^en\b/.test(tag))
    found.push([
      'aloud',
      'There is nothing to read out to somebody who speaks only English.',
      'Write what to say in English and, in letters of your own, how that sounds.',
    ]);
  if (address === undefined)
    found.push(['address', 'How the reader is addressed is missing.', 'Say how, and why.']);
  if (Object.keys(terms ?? {}).length === 0)
    found.push(['terms', 'No terms are listed.', 'List each English term and yours for it.']);
  if (reviewed && reviewed.by === translated?.by)
    found.push([
      'reviewed.by',
      'It was read by whoever wrote it.',
      'Ask another native speaker, or write null.',
    ]);
  if (reviewed && translated && reviewed.on < translated.on)
    found.push([
      'reviewed.on',
      'It was read before it was written.',
      'Write the day on which it was read as it is now, or null.',
    ]);
  return found;
}
