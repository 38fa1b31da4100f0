import type { Authored } from '../model/authored.ts';
import type { Listed } from '../model/helpline.ts';
import type { Nation } from '../model/names.ts';
import { slim } from './slim.ts';

/** Regions by their folder in `dist/`: ISO 3166 codes in lower case. */
export const regions: Record<string, Nation | null> = {
  gb: null,
  'gb-eng': 'eng',
  'gb-wls': 'wls',
  'gb-sct': 'sct',
  'gb-nir': 'nir',
};

/** A region, or an area inside one: each has a page for every locale. */
export interface Place {
  /** `gb-eng`, or `gb-eng/cumbria`. */
  folder: string;
  nation: Nation | null;
  area: string | null;
  helplines: Listed[];
}

/** Every place there is a page for, with the helplines that serve it. */
export function places({ helplines, areas }: Authored): Place[] {
  const national = helplines.map(({ value }) => slim(value, false));
  const inNation = (nation: Nation | null) =>
    national.filter(({ nations }) => nation === null || nations.includes(nation));
  return [
    ...Object.entries(regions).map(([folder, nation]) => ({
      folder,
      nation,
      area: null,
      helplines: inNation(nation),
    })),
    ...areas.map(({ area: { value: area }, helplines: own }) => ({
      folder: `${regionOf(area.nation)}/${area.id}`,
      nation: area.nation,
      area: area.id,
      helplines: [...own.map(({ value }) => slim(value, true)), ...inNation(area.nation)],
    })),
  ];
}

/** The region that is one nation. */
export function regionOf(nation: Nation): string {
  return `gb-${nation}`;
}
