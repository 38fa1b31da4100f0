import { readFileSync } from 'node:fs';
import { frameData } from '../../src/build/frame-data.ts';
import { holidays } from '../../src/build/holidays.ts';
import { places, type Place } from '../../src/build/places.ts';
import { read } from '../../src/build/read.ts';
import { SOURCE_LOCALE } from '../../src/model/authored.ts';
import type { FrameData } from '../../src/model/frame-data.ts';

const root = process.cwd();
const { authored } = read(root);

/** The flows that ship. */
export const flows = authored.flows.map(({ value }) => value);

/** Every place there is a page for, with the helplines that ship in it. */
export const everywhere = places(authored);

/** The bank holidays that ship. */
export const bankHolidays = holidays(
  JSON.parse(readFileSync(`${root}/helplines/holidays.json`, 'utf8')).years,
);

/** The place whose pages are in `folder`: `gb`, `gb-wls`, `gb-eng/cumbria`. */
export function placeIn(folder: string): Place {
  const place = everywhere.find((each) => each.folder === folder);
  if (!place) throw new Error(`there is no page for ${folder}`);
  return place;
}

const pages = new Map<string, FrameData>();

/** All that the page in `folder` is made from, in the source language. */
export function pageIn(folder: string): FrameData {
  const known = pages.get(folder);
  if (known) return known;
  const locale = authored.locales.find(({ tag }) => tag === SOURCE_LOCALE);
  if (!locale) throw new Error(`there are no words in ${SOURCE_LOCALE}`);
  const page = frameData(authored, placeIn(folder), locale, bankHolidays);
  pages.set(folder, page);
  return page;
}
