import { readFileSync } from 'node:fs';
import { holidays } from '../../src/build/holidays.ts';
import { places, type Place } from '../../src/build/places.ts';
import { read } from '../../src/build/read.ts';

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
