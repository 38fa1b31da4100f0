import type { Authored } from '../model/authored.ts';
import { differences } from '../review/differences.ts';
import { leaveOf } from './frame-data.ts';
import { regionsOf } from './places.ts';
import { tagDefaults } from './tag-defaults.ts';

/** The file of `dist/` that says whose project it is made from. */
export const PROJECT_FILE = 'project.json';

/**
 * What a site owner's own project is, what of Waymark it is made from, and every word and file in which
 * it differs: for whoever has to answer for what the site says. None where nothing is anybody's own.
 */
export function projectFile(authored: Authored, waymark: string): string | undefined {
  const { project, areas, locales } = authored;
  if (!project) return undefined;
  const { name, version, label } = project.value;
  const told = {
    name,
    version,
    waymark,
    regions: Object.keys(regionsOf(authored)),
    areas: areas.map(({ area }) => area.value.id),
    locales: locales.map(({ tag }) => tag),
    leave: leaveOf(authored),
    label,
    tag: tagDefaults(project.value),
    differs: differences(authored),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
