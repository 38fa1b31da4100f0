import { SOURCE_LOCALE, type Authored, type Locale } from '../model/authored.ts';
import type { Catalogue, Texts } from '../loader/catalogue.ts';
import { LEAVE } from './frame-data.ts';
import { regionOf, regions } from './places.ts';

/** What the loader has to know of a build. */
export function catalogue({ flows, areas, locales }: Authored, release: string): Catalogue {
  const areasIn = (region: string) =>
    areas
      .filter(({ area }) => regionOf(area.value.nation) === region)
      .map(({ area }) => area.value.id);
  const texts = Object.fromEntries(locales.map((locale) => [locale.tag, textsOf(locale)]));
  const source = texts[SOURCE_LOCALE];
  if (!source) throw new Error(`there is no locale ${SOURCE_LOCALE}`);
  return {
    release,
    regions: Object.fromEntries(Object.keys(regions).map((region) => [region, areasIn(region)])),
    flows: flows.filter(({ value }) => value.entry).map(({ value }) => value.id),
    openings: flows.flatMap(({ value: { id, openings } }) =>
      Object.keys(openings).map((name) => `${id}/${name}`),
    ),
    leave: LEAVE,
    locales: { ...texts, [SOURCE_LOCALE]: source },
  };
}

function textsOf({ phrases: { loader } }: Locale): Texts {
  const text = (key: string) => {
    const phrase = typeof loader === 'object' ? loader[key] : undefined;
    return typeof phrase === 'string' ? phrase : '';
  };
  return {
    label: text('label'),
    quiet: text('quiet'),
    title: text('title'),
    waiting: text('waiting'),
    page: text('page'),
    close: text('close'),
  };
}
