import { almanacOf } from '../../build/almanac-of.ts';
import { signedDigest } from '../../build/digest.ts';
import { holidays } from '../../build/holidays.ts';
import { stepsOf, type Placed } from '../../conversation/steps.ts';
import type { Almanac } from '../../model/almanac.ts';
import { SOURCE_LOCALE, type Authored, type Locale } from '../../model/authored.ts';
import type { Holidays } from '../../model/hours.ts';
import type { Say } from '../../model/phrases.ts';
import { differences, type Differences } from '../../review/differences.ts';
import { everyHelpline } from '../../review/every-helpline.ts';
import { phraseList } from '../../review/phrase-list.ts';
import { routesToFirstCard, type Route } from '../../review/routes.ts';
import { signStates, type Stated } from '../../review/sign-state.ts';
import { words } from '../../words/say.ts';
import type { RouteRow } from '../route-rows.ts';

/** Everything the chapters of the book are made from, worked out once. */
export interface Material {
  authored: Authored;
  rows: readonly RouteRow[];
  /** The routes everybody goes through, to the first card they meet. */
  first: readonly Route[];
  steps: ReadonlyMap<string, Placed>;
  /** The one that others are translated from, alone: most of the book is in it. */
  languages: readonly Language[];
  /** The others: each has a chapter of its own, beside the English. */
  translations: readonly Language[];
  states: readonly Stated[];
  /** What is a site owner's own, in a project of theirs. */
  differs: Differences;
  holidays: Holidays;
  /** The instant services are put in order at. */
  instant: Date;
  titleOf(helpline: string): string;
}

export interface Language {
  tag: string;
  almanac: Almanac;
  locale: Locale;
  say: Say;
  /** The phrase as it is written, gaps and all; undefined where there is none. */
  raw(key: string): string | undefined;
}

export function materialOf(authored: Authored, rows: readonly RouteRow[], instant: Date): Material {
  const titles = new Map(everyHelpline(authored).map(({ value }) => [value.id, value.title]));
  return {
    authored,
    rows,
    first: routesToFirstCard(authored),
    steps: stepsOf(authored.flows.map(({ value }) => value)),
    languages: authored.locales.filter(({ tag }) => tag === SOURCE_LOCALE).map(languageOf),
    translations: authored.locales.filter(({ tag }) => tag !== SOURCE_LOCALE).map(languageOf),
    states: signStates(authored, signedDigest),
    differs: differences(authored),
    holidays: holidays(authored.holidayYears),
    instant,
    titleOf: (id) => titles.get(id) ?? id,
  };
}

function languageOf(locale: Locale): Language {
  const phrases = new Map(phraseList(locale).map(({ key, text }) => [key, text]));
  const { say } = words(locale.tag, locale.phrases);
  return {
    tag: locale.tag,
    almanac: almanacOf(locale.tag),
    locale,
    say,
    raw: (key) => phrases.get(key),
  };
}

/** The key of a step's words: `me/adult` has `flows.me.adult`. */
export function keyOf(address: string): string {
  return `flows.${address.replace('/', '.')}`;
}

/** The heading of a step in the language the book is checked against. */
export function headingOf({ languages }: Material, address: string): string {
  return languages[0]?.raw(`${keyOf(address)}.title`) ?? address;
}

export function answerOf({ languages }: Material, address: string, option: string): string {
  return languages[0]?.raw(`${keyOf(address)}.options.${option}`) ?? option;
}
