import type { From } from '../model/authored.ts';
import { chosenAnyway, ownProject, type Choices, type OwnProject } from '../model/own-project.ts';
import { nearest } from '../review/nearest.ts';
import { wrongBrand } from './brand.ts';
import { PROJECT, type Layers } from './layers.ts';
import { regions } from './places.ts';
import { inFolder } from './read-files.ts';
import type { Reader } from './reader.ts';

const FOLDERS = ['flows', 'helplines', 'locales'];

/** Somebody who misspells one of ours believes that what is in it ships; other folders are their own. */
function isSlip(folder: string): boolean {
  return !FOLDERS.includes(folder) && /^(flow|help|local|area)/i.test(folder);
}

export interface Project {
  project: From<OwnProject> | undefined;
  choices: Choices;
}

/**
 * What a site owner says of their own project. With a mistake in the file, what it chooses still
 * holds: nobody is told of a hundred words missing in a language they left out.
 */
export function readProject(layers: Layers, reader: Reader): Project {
  if (layers.length === 1) return { project: undefined, choices: {} };
  const value = reader.json(PROJECT);
  const anyway = chosenAnyway.safeParse(value);
  const [project] = value === undefined ? [] : reader.parseValue(ownProject, PROJECT, value);
  const choices = anyway.data ?? {};
  chosen(reader, choices, 'regions', Object.keys(regions));
  for (const folder of inFolder(layers.slice(-1), '').folders.filter(isSlip))
    reader.refuse({
      where: folder,
      what: 'Nothing reads this folder.',
      hint: `Call it ${nearest(folder, FOLDERS)}, or another name altogether.`,
    });
  if (project) for (const problem of wrongBrand(project)) reader.refuse(problem);
  return { project, choices };
}

/** The names that a project chooses, or all; one that is not there is refused, with what is nearest. */
export function chosen(
  reader: Reader,
  choices: Choices,
  what: keyof Choices,
  there: readonly string[],
  always?: string,
): readonly string[] {
  const wanted = choices[what];
  if (wanted === undefined) return there;
  for (const name of wanted.filter((each) => !there.includes(each)))
    reader.refuse({
      where: `${PROJECT} › ${what}`,
      what: `There is nothing called "${name}" to build.`,
      hint: `The nearest is "${nearest(name, there) ?? 'none'}". There are: ${there.join(', ')}.`,
    });
  return there.filter((name) => name === always || wanted.includes(name));
}
