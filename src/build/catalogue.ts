import { SOURCE_LOCALE, type Authored, type Locale } from '../model/authored.ts';
import type { Catalogue, Texts } from '../loader/catalogue.ts';
import { everyHelpline } from '../review/every-helpline.ts';
import { newestEvidence } from '../review/newest-evidence.ts';
import { leaveOf } from './frame-data.ts';
import { isOffered } from './languages.ts';
import { regionOf, regionsOf } from './places.ts';

/** What the loader has to know of a build. */
export function catalogue(authored: Authored, release: string): Catalogue {
  const { flows, areas, locales } = authored;
  const regions = regionsOf(authored);
  const areasIn = (region: string) =>
    areas
      .filter(({ area }) => regionOf(area.value.nation) === region)
      .map(({ area }) => area.value.id);
  const texts = Object.fromEntries(locales.map((locale) => [locale.tag, textsOf(locale)]));
  const source = texts[SOURCE_LOCALE];
  if (!source) throw new Error(`there is no locale ${SOURCE_LOCALE}`);
  return {
    release,
    seen: seenIn(authored),
    regions: Object.fromEntries(Object.keys(regions).map((region) => [region, areasIn(region)])),
    offered: Object.fromEntries(
      Object.entries(regions).flatMap(([region, nation]) => {
        const others = locales.filter(({ tag }) => tag !== SOURCE_LOCALE && isOffered(tag, nation));
        return others.length > 0 ? [[region, others.map(({ tag }) => tag).join(' ')]] : [];
      }),
    ),
    flows: flows.filter(({ value }) => value.entry).map(({ value }) => value.id),
    openings: flows.flatMap(({ value: { id, openings } }) =>
      Object.keys(openings).map((name) => `${id}/${name}`),
    ),
    leave: leaveOf(authored),
    locales: { ...texts, [SOURCE_LOCALE]: source },
  };
}

/** A date of the evidence and not of the build: the same source gives the same bytes. */
function seenIn(authored: Authored): string {
  const newest = newestEvidence(everyHelpline(authored));
  return newest.getTime() === 0 ? '' : newest.toISOString().slice(0, 10);
}

function textsOf({ phrases: { loader } }: Locale): Texts {
  const text = (key: string) => {
    const phrase = typeof loader === 'object' ? loader[key] : undefined;
    return typeof phrase === 'string' ? phrase : '';
  };
  return [
    text('label'),
    text('quiet'),
    text('title'),
    text('waiting'),
    text('page'),
    text('close'),
  ];
}
