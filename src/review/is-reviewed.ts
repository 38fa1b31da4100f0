import type { Locale } from '../model/authored.ts';

/**
 * Has a native speaker read this language? The one place that says so: a language without is marked
 * in the manifest, the README and the review book.
 */
export function isReviewed({ about }: Pick<Locale, 'about'>): boolean {
  return about.reviewed !== null;
}
