import { createInstance } from 'i18next';
import type { Has, Phrases, Say } from '../model/phrases.ts';

export interface Words {
  say: Say;
  has: Has;
}

/**
 * A locale's words, ready at once: nothing is fetched, no language is guessed, nothing is kept.
 * A phrase that is missing says its own key; the build refuses to ship such a locale.
 */
export function words(locale: string, phrases: Phrases): Words {
  const i18next = createInstance();
  void i18next.init({
    lng: locale,
    resources: { [locale]: { translation: phrases } },
    initAsync: false,
    // Phrases become text nodes, never HTML, so escaping would show as `&amp;`.
    interpolation: { escapeValue: false },
  });
  return {
    say: (key, values) => i18next.t(key, values ?? {}),
    has: (key) => i18next.exists(key),
  };
}
