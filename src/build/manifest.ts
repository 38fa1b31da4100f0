import type { Locale } from '../model/authored.ts';
import { isReviewed } from '../review/is-reviewed.ts';
import { integrity } from './digest.ts';
import { directionOf } from './direction-of.ts';
import type { Packed } from './pack.ts';
import { PROJECT_FILE } from './project-file.ts';
import type { Released } from './sbom.ts';

/** What a site owner has to know of a page's language before offering it. */
export interface Language {
  tag: string;
  /** In the language itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** False: no native speaker has read it, so it is a draft. */
  reviewed: boolean;
}

export interface Listing {
  /** Bytes as they are, and compressed with Brotli at its best. */
  bytes: number;
  brotli: number;
  integrity: string;
  /** Of pages, panels and leaflets. */
  language?: Language;
  /** Of `project.json`, where this is built from a site owner's own project. */
  project?: Released;
}

/** Every file of a build, with its size and its SHA-384 integrity, by its path in `dist/`. */
export function manifest(
  files: ReadonlyMap<string, string>,
  locales: readonly Locale[],
  packed: ReadonlyMap<string, Packed>,
  project?: Released,
): Record<string, Listing> {
  const languages = new Map(locales.map((locale) => [locale.tag, languageOf(locale)]));
  const listed = [...files].map(([path, text]): [string, Listing] => {
    const brotli = packed.get(path)?.brotli.length;
    if (brotli === undefined) throw new Error(`${path} was not compressed`);
    const language = path.endsWith('.html') ? languages.get(tagIn(path)) : undefined;
    return [
      path,
      {
        bytes: Buffer.byteLength(text),
        brotli,
        integrity: integrity(text),
        ...(language && { language }),
        ...(project && path === PROJECT_FILE && { project }),
      },
    ];
  });
  return Object.fromEntries(listed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `cy` of `gb-wls/cy.html` and `gb-wls/cy.<release>.html`. */
function tagIn(path: string): string {
  return path.split('/').at(-1)?.split('.')[0] ?? '';
}

function languageOf(locale: Locale): Language {
  const { tag, about } = locale;
  return { tag, name: about.name, direction: directionOf(tag), reviewed: isReviewed(locale) };
}
