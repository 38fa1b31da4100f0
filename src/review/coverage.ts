import { SOURCE_LOCALE, type Authored, type Locale } from '../model/authored.ts';
import { lengthOf } from './length-of.ts';
import { phraseList } from './phrase-list.ts';
import { withoutPlural } from './phrase-keys.ts';

export interface Coverage {
  locale: Locale;
  /** Phrases that are written, of those that English has. */
  written: number;
  wanted: number;
  /** Characters, against those of English: 1.1 is a tenth longer. */
  length: number;
}

/** How much of each language there is, the one that others are translated from first. */
export function coverage({ locales }: Authored): Coverage[] {
  const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
  const wanted = new Set(source ? keysOf(source) : []);
  return locales
    .toSorted((a, b) => rank(a) - rank(b) || (a.tag < b.tag ? -1 : 1))
    .map((locale) => {
      const written = new Set(keysOf(locale).filter((key) => wanted.has(key)));
      const [here, there] = [locale, source].map((each) => lengthIn(each, written));
      return {
        locale,
        written: written.size,
        wanted: wanted.size,
        length: there ? (here ?? 0) / there : 0,
      };
    });
}

function rank({ tag }: Locale): number {
  return tag === SOURCE_LOCALE ? 0 : 1;
}

function keysOf(locale: Locale): string[] {
  return phraseList(locale).flatMap(({ key, text }) => (text.trim() ? [withoutPlural(key)] : []));
}

/** Of the same phrases in both, so that a language half written is not half as long. */
function lengthIn(locale: Locale | undefined, keys: ReadonlySet<string>): number {
  const phrases = locale ? phraseList(locale) : [];
  return phrases
    .filter(({ key }) => keys.has(withoutPlural(key)))
    .reduce((sum, { text }) => sum + lengthOf(text), 0);
}
