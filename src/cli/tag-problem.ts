import type { Problem } from '../model/problem.ts';

/** Why no language can be made under this tag, if none can. `there` are those that exist. */
export function tagProblem(tag: string, there: readonly string[]): Problem | undefined {
  const where = `locales/${tag}`;
  const proper = canonical(tag);
  if (proper !== tag)
    return {
      where,
      what: tag ? `"${tag}" is not a language tag as BCP 47 writes it.` : 'No language is named.',
      hint: proper ? `Write ${proper}.` : 'Write one such as gd, so or fr-CA.',
    };
  if (there.includes(tag))
    return {
      where,
      what: 'This language is there already, and stays as it is.',
      hint: 'npm run check lists what it still lacks.',
    };
  if (Intl.PluralRules.supportedLocalesOf(tag).length === 0)
    return {
      where,
      what: 'Nothing here knows how this language counts, or writes dates.',
      hint: 'Check the tag; a language that Intl does not know cannot be shown.',
    };
  return undefined;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
