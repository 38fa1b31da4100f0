import { limitOf } from '../directory/limit.ts';
import { SOURCE_LOCALE, type Authored, type Locale } from '../model/authored.ts';
import type { Flow } from '../model/flow.ts';
import type { FrameData } from '../model/frame-data.ts';
import type { Listed } from '../model/helpline.ts';
import type { Holidays } from '../model/hours.ts';
import type { Phrases } from '../model/phrases.ts';
import { almanacOf } from './almanac-of.ts';
import { languagesFor } from './languages.ts';
import type { Place } from './places.ts';

/** The neutral site that leaving opens, where neither the host nor a project names another. */
export const LEAVE = 'https://www.bbc.co.uk/weather';

export function leaveOf({ project }: Authored): string {
  return project?.value.leave ?? LEAVE;
}

/** What the frame for one place and locale is made from. */
export function frameData(
  authored: Authored,
  { nation, area, helplines }: Place,
  { tag, phrases, about, symbols }: Locale,
  holidays: Holidays,
): FrameData {
  const { flows, locales } = authored;
  const ids = new Set(helplines.map(({ id }) => id));
  const { loader: _loader, leaflet: _leaflet, helplines: cards = {}, ...rest } = phrases;
  const shown =
    typeof cards === 'string' ? [] : Object.entries(cards).filter(([id]) => ids.has(id));
  const frame: Phrases = { ...rest, helplines: Object.fromEntries(shown) };
  return {
    locale: tag,
    languages: languagesFor(locales, nation),
    nation,
    area,
    leave: leaveOf(authored),
    flows: flows.map(({ value }) => unsigned(value)),
    phrases: frame,
    almanac: almanacOf(tag, spokenBy(helplines)),
    aloud: about.aloud ?? undefined,
    symbols,
    needs: needsInOrder(locales),
    helplines,
    holidays,
    limit: limitOf(helplines),
  };
}

/** The order of `needs.json` in the language that others are translated from: an editor's to change. */
function needsInOrder(locales: readonly Locale[]): string[] {
  const source = locales.find(({ tag }) => tag === SOURCE_LOCALE);
  return Object.keys(source?.phrases['needs'] ?? {});
}

/** A flow without the signatures on it: they are between authors and reviewers. */
function unsigned({ reviewed: _reviewed, steps, ...flow }: Flow): Flow {
  const bare = Object.entries(steps).map(([id, { reviewed: _signed, ...step }]) => [id, step]);
  return { ...flow, steps: Object.fromEntries(bare) };
}

/** The languages that services answer in, each once. British Sign Language has a phrase of its own. */
function spokenBy(helplines: readonly Listed[]): string[] {
  const tags = helplines.flatMap(({ channels }) => channels.flatMap(({ languages }) => languages));
  return [...new Set(tags)].filter((tag) => tag !== 'bfi').sort();
}
