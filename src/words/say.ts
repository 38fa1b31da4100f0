import type { Has, Phrases, Say, Values } from '../model/phrases.ts';

export interface Words {
  say: Say;
  has: Has;
}

/**
 * A locale's words, ready at once: nothing is fetched, no language is guessed, nothing is kept.
 * It reads i18next JSON v4 as i18next does, as far as our rules let a phrase go: names joined by
 * dots, `{{gaps}}`, and a plural form for `count` by CLDR. A test holds it against i18next itself.
 * A phrase that is missing says its own key; the build refuses to ship such a locale.
 */
export function words(locale: string, phrases: Phrases): Words {
  const plurals = new Intl.PluralRules(locale);
  const formOf = ({ count }: Values) => (typeof count === 'number' ? plurals.select(count) : '');
  return {
    say: (key, values = {}) =>
      fill(at(phrases, `${key}_${formOf(values)}`) ?? at(phrases, key) ?? key, values),
    has: (key) => at(phrases, key) !== undefined,
  };
}

function at(phrases: Phrases, key: string): string | undefined {
  let here: string | Phrases | undefined = phrases;
  for (const name of key.split('.'))
    here = typeof here === 'object' && Object.hasOwn(here, name) ? here[name] : undefined;
  return typeof here === 'string' ? here : undefined;
}

/** Values stand as they are: a phrase becomes text nodes, never HTML. */
function fill(phrase: string, values: Values): string {
  return phrase.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
