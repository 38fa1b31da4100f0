import { SOURCE_LOCALE } from '../src/model/authored.ts';

/** The loader as it would be with the first language alone, and how many others there are. */
export function oneLanguage(loader: string): { text: string; others: number } {
  const [, written] = /"locales":(\{[^}]*\})/.exec(loader) ?? [];
  if (written === undefined) return { text: loader, others: 0 };
  const locales: Record<string, unknown> = JSON.parse(written);
  const only = JSON.stringify({ [SOURCE_LOCALE]: locales[SOURCE_LOCALE] });
  return {
    text: loader.replace(written, () => only),
    others: Object.keys(locales).length - 1,
  };
}
