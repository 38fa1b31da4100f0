import type { Phrases } from '../model/phrases.ts';
import { withoutPlural } from '../review/phrase-keys.ts';

/**
 * The same names with nothing written under them, and for what is counted the plural forms of the new
 * language. Empty is what Weblate, Crowdin and Locize take for not yet translated, and what the check
 * refuses; the English words in its place would pass for a translation.
 */
export function blankPhrases(phrases: Phrases, tag: string): Phrases {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const blank = Object.entries(phrases).flatMap(([name, value]): [string, string | Phrases][] => {
    if (typeof value !== 'string') return [[name, blankPhrases(value, tag)]];
    const bare = withoutPlural(name);
    return bare === name ? [[name, '']] : forms.map((form) => [`${bare}_${form}`, '']);
  });
  return Object.fromEntries(blank);
}
