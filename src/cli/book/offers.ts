import { regions, places } from '../../build/places.ts';
import { explain, type Why } from '../../directory/explain.ts';
import { find } from '../../directory/find.ts';
import type { AgeBand, Nation } from '../../model/names.ts';
import { factsOn } from '../route-rows.ts';
import type { Material } from './material.ts';

/** Who a card offers, and to whom: people in these places, of these ages, are offered the same. */
export interface Offers {
  places: string[];
  ages: (AgeBand | null)[];
  first: string[];
  /** The first on a Sunday at 3am, where they differ. */
  night: string[] | null;
  more: string[];
  whys: Why[];
}

/** Sunday 3am: most lines are closed. */
const NIGHT = new Date('2026-11-22T03:00Z');

/** Who the card of an outcome offers in every place and to every age that can meet it first. */
export function offersAt(material: Material, address: string): Offers[] {
  const { authored, steps, first: routes } = material;
  const outcome = steps.get(address)?.step;
  if (outcome?.kind !== 'outcome') return [];
  const factsAt = factsOn(authored);
  const met = routes.filter((route) => route.outcome === address).map((each) => factsAt(each).age);
  const own = authored.flows.find(({ value }) => address.startsWith(`${value.id}/`))?.value.age;
  const ages = new Set(met.length > 0 ? met : [own ?? null]);
  return together(
    [...ages].flatMap((age) =>
      places(authored).map((place) => offersIn(material, outcome.needs, place, age)),
    ),
  );
}

/** Who is offered with some needs in one place, and why. */
export function offersIn(
  { holidays, instant }: Material,
  needs: readonly string[],
  place: ReturnType<typeof places>[number],
  age: AgeBand | null,
): Offers {
  const request = { needs, nation: place.nation, age, prefer: [], instant };
  const found = find(place.helplines, holidays, request);
  const night = find(place.helplines, holidays, { ...request, instant: NIGHT });
  const ids = (offers: typeof found.first) => offers.map(({ helpline }) => helpline.id);
  const first = ids(found.first);
  return {
    places: [place.folder],
    ages: [age],
    first,
    night: ids(night.first).join() === first.join() ? null : ids(night.first),
    more: ids(found.more),
    whys: explain(found, request),
  };
}

/** Rows that offer the same are one row. */
function together(all: readonly Offers[]): Offers[] {
  const rows = new Map<string, Offers>();
  for (const each of all) {
    const key = [each.first, each.night, each.more].join('|');
    const same = rows.get(key);
    if (!same) rows.set(key, each);
    else
      rows.set(key, {
        ...same,
        places: [...new Set([...same.places, ...each.places])],
        ages: [...new Set([...same.ages, ...each.ages])],
      });
  }
  return [...rows.values()];
}

/** Places as a reader knows them: `Wales, Scotland`; all of them are `Everywhere`. */
export function placesWords(material: Material, folders: readonly string[]): string {
  const all = places(material.authored).length;
  if (folders.length === all) return 'Everywhere';
  return folders.map((folder) => placeWords(material, folder)).join(', ');
}

function placeWords({ languages }: Material, folder: string): string {
  const area = folder.split('/')[1];
  const raw = (key: string) => languages[0]?.raw(key);
  if (area) return raw(`areas.${area}`) ?? area;
  const nation: Nation | null | undefined = regions[folder];
  return nation ? (raw(`app.nation.${nation}`) ?? nation) : 'UK, nation not known';
}

export const ageWords = (age: AgeBand | null): string =>
  age === null ? 'age not said' : age === 'adult' ? '18 or over' : 'under 18';
