import type { Authored } from '../../model/authored.ts';
import type { Problem, Rule } from '../../model/problem.ts';
import { example, exampleLocale } from '../example.ts';
import { lookalikes } from '../lookalikes.ts';
import { scriptOf } from '../script-of.ts';
import { translations, type Translation } from '../translations.ts';

export const lettersInScript: Rule<Authored> = {
  name: 'letters-in-script',
  why: 'A letter of another script looks right, is read out wrong, and no search finds the word.',
  check: (authored) =>
    translations(authored).flatMap((translation) => [
      ...strangers(translation),
      ...alike(translation),
      ...leftInLatin(translation),
    ]),
  breaks: example({
    locales: [exampleLocale(), exampleLocale({ loader: { page: 'Otw\u043Erz' } }, 'pl')],
  }),
};

/** Letters and marks that are neither of the language's script nor, as names are, Latin. */
function strangers({ text, where, locale }: Translation): Problem[] {
  const script = scriptOf(locale.tag);
  const own = new RegExp(
    `[\\p{Script_Extensions=${script}}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]`,
    'u',
  );
  const strange = (text.match(/[\p{L}\p{M}]/gu) ?? []).filter((letter) => !own.test(letter));
  if (strange.length === 0) return [];
  return [
    {
      where,
      what: `It has letters of another script: ${named(strange)}.`,
      hint: `Write it in the letters of ${locale.about.english}; only names stay in Latin ones.`,
    },
  ];
}

function alike({ text, where, locale }: Translation): Problem[] {
  return lookalikes(locale.tag)
    .filter(([wrong]) => text.includes(wrong))
    .map(([wrong, right]) => ({
      where,
      what: `It has ${named([wrong])}, which another language writes.`,
      hint: `Write ${named([right])}.`,
    }));
}

/**
 * A word in Latin letters is a name that was kept, or the English word beside its translation, for it
 * is the one that is heard: `caution` of `cautioned`, `BSL` of British Sign Language.
 */
function leftInLatin({ text, english, where, locale }: Translation): Problem[] {
  if (scriptOf(locale.tag) === 'Latn') return [];
  const initials = latinIn(english).map((word) => word.charAt(0));
  const from = `${english} ${initials.join('')}`.toLowerCase();
  const stray = latinIn(text.replace(/\{\{\w+\}\}/g, ' ')).filter(
    (word) => !from.includes(word.toLowerCase().replace(/s$/, '')),
  );
  if (stray.length === 0) return [];
  return [
    {
      where,
      what: `It has Latin words that the English phrase has not: ${stray.join(', ')}.`,
      hint: 'Write them in the language’s own letters, or as the English has them.',
    },
  ];
}

function latinIn(text: string): string[] {
  return text.match(/\p{Script=Latin}+/gu) ?? [];
}

function named(letters: readonly string[]): string {
  return [...new Set(letters)]
    .map((letter) => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')})`)
    .join(', ');
}
