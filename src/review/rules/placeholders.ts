import { SOURCE_LOCALE, type Authored } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { withoutPlural } from '../phrase-keys.ts';
import { phraseList, type Phrase } from '../phrase-list.ts';

export const placeholders: Rule<Authored> = {
  name: 'placeholders',
  why: 'A gap nobody fills is shown as {{braces}}; one left out is a time or a number left unsaid.',
  check({ locales }) {
    const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
    const meant = new Map(
      source && phraseList(source).map(({ key, text }) => [withoutPlural(key), gapsIn(text)]),
    );
    return locales.flatMap((locale) =>
      phraseList(locale).flatMap((phrase) => [
        ...stray(phrase),
        ...(locale === source ? [] : unlike(phrase, meant.get(withoutPlural(phrase.key)))),
      ]),
    );
  },
  breaks: example({
    locales: [
      exampleLocale({ loader: { label: 'Find {{what}}' } }),
      exampleLocale({ loader: { label: 'Canfod {{beth}}' } }, 'cy'),
    ],
  }),
};

/**
 * Only the screens' own phrases are given values; the words of flows and cards stand as written.
 * A gap is a name and nothing else: no formats, no spaces, no calls of other phrases.
 */
function stray({ key, text, where }: Phrase): Problem[] {
  const bare = !key.startsWith('app.') && !key.startsWith('loader.') && text.includes('{{');
  const plain = text.replace(/\{\{\w+\}\}/g, '');
  if (!bare && !/\$t\(|\{\{|\}\}/.test(plain)) return [];
  return [
    {
      where,
      what: 'Nothing fills the gap in this phrase.',
      hint: 'Write the words out, or give the gap a bare name: {{name}}, with no spaces, formats or $t().',
    },
  ];
}

function unlike({ text, where }: Phrase, meant: string | undefined): Problem[] {
  if (meant === undefined || meant === gapsIn(text)) return [];
  return [
    {
      where,
      what: `Its gaps are not those of ${SOURCE_LOCALE}.`,
      hint: meant ? `Use each of ${meant}, letter for letter.` : 'Take the gaps out.',
    },
  ];
}

function gapsIn(text: string): string {
  return [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort().join(', ');
}
