import type { Authored } from '../model/authored.ts';
import { linkedData } from '../exchange/linked-data.ts';
import type { FrameData } from '../model/frame-data.ts';
import { catalogue } from './catalogue.ts';
import { nameFor } from './digest.ts';
import { directories } from './directories.ts';
import { documentOf } from './document.ts';
import { frameData } from './frame-data.ts';
import { holidays } from './holidays.ts';
import { leafletOf } from './leaflet.ts';
import { places } from './places.ts';

/** The bundled scripts and styles that every document is made with. */
export interface Code {
  loader: string;
  head: string;
  frame: string;
  styles: string;
  prerender(data: FrameData): { html: string; title: string };
}

/**
 * Every file of `dist/` but the manifest, by path. The same input gives the same bytes. `address` is
 * where they will be served from, for what is printed.
 */
export function distribution(
  authored: Authored,
  code: Code,
  address?: string,
): Map<string, string> {
  const closed = holidays(authored.holidayYears);
  const documents = places(authored).flatMap((place) =>
    authored.locales.map((locale) => {
      const data = frameData(authored, place, locale, closed);
      const { html, title } = code.prerender(data);
      const { head, frame: script, styles } = code;
      const parts = { data, html, title, styles, head, script };
      return {
        path: `${place.folder}/${locale.tag}`,
        leaflet: leafletOf(place, locale, address),
        panel: documentOf(parts),
        page: documentOf({ ...parts, linked: linkedData(place.helplines) }),
      };
    }),
  );
  // Named by what panels hold alone: a visitor's copy stays good whatever else is written beside it.
  const release = nameFor(documents.map(({ panel }) => panel));
  const files = directories(authored, closed);
  for (const { path, panel, page, leaflet } of documents) {
    files.set(`${path}.html`, page);
    files.set(`${path}.${release}.html`, panel);
    files.set(`leaflet/${path}.html`, leaflet);
  }
  return files.set('waymark.js', withCatalogue(code.loader, catalogue(authored, release)));
}

/** The loader with what was built written into it. */
function withCatalogue(loader: string, value: unknown): string {
  const filled = loader.replace(/\b__CATALOGUE__\b/, () => JSON.stringify(value));
  if (filled === loader) throw new Error('the loader has no place for the catalogue');
  return `${filled}\n`;
}
