import { SOURCE_LOCALE, type Locale } from '../model/authored.ts';
import type { Language } from '../model/frame-data.ts';
import type { Nation } from '../model/names.ts';

/** In Wales, Welsh stands beside English by law. */
const ofNation: Partial<Record<Nation, string>> = { wls: 'cy' };

/** Whether a page for this nation, or for the whole UK, offers a language without being asked. */
export function isOffered(tag: string, nation: Nation | null): boolean {
  return tag === SOURCE_LOCALE || (nation !== null && ofNation[nation] === tag);
}

/** Every language there are pages in, as a page for this nation offers them: English first, then by tag. */
export function languagesFor(locales: readonly Locale[], nation: Nation | null): Language[] {
  return locales.map(({ tag, about: { name } }) => ({
    tag,
    name,
    offered: isOffered(tag, nation),
  }));
}
