import { orukOf } from '../exchange/oruk-of.ts';
import type { Placed } from '../exchange/service-of.ts';
import { SOURCE_LOCALE, type Authored } from '../model/authored.ts';
import type { Holidays } from '../model/hours.ts';
import { places } from './places.ts';

/**
 * Every place's helplines for other programs to read, by path: `directory/gb-eng/cumbria.json`. They
 * are Open Referral UK 3, in the language that every other is checked against.
 */
export function directories(authored: Authored, holidays: Holidays): Map<string, string> {
  const { locales, holidayYears: years } = authored;
  const phrases = locales.find(({ tag }) => tag === SOURCE_LOCALE)?.phrases ?? {};
  const placed = everyPlaced(authored);
  return new Map(
    places(authored).map(({ folder, helplines }) => {
      const here = helplines.flatMap(({ id }) => placed.get(id) ?? []);
      const services = orukOf(here, phrases, { years, holidays });
      return [`directory/${folder}.json`, `${JSON.stringify(services)}\n`];
    }),
  );
}

/** Helplines as their authors wrote them, by id: a page's own hold less than others may want to know. */
function everyPlaced({ helplines, areas }: Authored): Map<string, Placed> {
  const national = helplines.map(({ value }) => ({ helpline: value, area: null }));
  const local = areas.flatMap(({ area, helplines: own }) =>
    own.map(({ value }) => ({ helpline: value, area: area.value })),
  );
  return new Map([...national, ...local].map((each) => [each.helpline.id, each]));
}
