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
  // Half of what a screen says it has said before.
  const known = new Map<string, string | undefined>();
  const find = (key: string) => {
    if (!known.has(key)) known.set(key, at(phrases, key));
    return known.get(key);
  };
  const form = (key: string, { count }: Values) =>
    typeof count === 'number' ? find(`${key}_${plurals.select(count)}`) : undefined;
  return {
    say: (key, values = {}) => fill(form(key, values) ?? find(key) ?? key, values),
    has: (key) => find(key) !== undefined,
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
