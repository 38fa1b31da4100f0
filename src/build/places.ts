import type { Authored } from '../model/authored.ts';
import type { Listed } from '../model/helpline.ts';
import type { Nation } from '../model/names.ts';
import { inArea } from '../review/in-area.ts';
import { slim } from './slim.ts';

/** Regions by their folder in `dist/`: ISO 3166 codes in lower case. */
export const regions: Record<string, Nation | null> = {
  gb: null,
  'gb-eng': 'eng',
  'gb-wls': 'wls',
  'gb-sct': 'sct',
  'gb-nir': 'nir',
};

/** The regions that are built: the whole UK always, for a tag that names none opens it. */
export function regionsOf({ project }: Authored): typeof regions {
  const wanted = project?.value.regions;
  const built = Object.entries(regions).filter(
    ([region, nation]) => nation === null || (wanted?.includes(region) ?? true),
  );
  return Object.fromEntries(built);
}

/** A region, or an area inside one: each has a page for every locale. */
export interface Place {
  /** `gb-eng`, or `gb-eng/cumbria`. */
  folder: string;
  nation: Nation | null;
  area: string | null;
  helplines: Listed[];
}

/** Every place there is a page for, with the helplines that serve it. */
export function places(authored: Authored): Place[] {
  const { helplines, areas } = authored;
  const inNation = (nation: Nation | null) =>
    helplines
      .filter(({ value }) => nation === null || value.nations.includes(nation))
      .map(({ value }) => slim(value, false));
  return [
    ...Object.entries(regionsOf(authored)).map(([folder, nation]) => ({
      folder,
      nation,
      area: null,
      helplines: inNation(nation),
    })),
    ...areas.map((local) => {
      const { id, nation } = local.area.value;
      return {
        folder: `${regionOf(nation)}/${id}`,
        nation,
        area: id,
        helplines: inArea(local, helplines).map((each) => slim(each.value, each.local)),
      };
    }),
  ];
}

/** The region that is one nation. */
export function regionOf(nation: Nation): string {
  return `gb-${nation}`;
}
