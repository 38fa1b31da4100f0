import { readFileSync } from 'node:fs';
import { inFolder } from '../build/read-files.ts';
import { layersOf, onDisk, type Layers } from '../build/layers.ts';
import { read } from '../build/read.ts';
import { plainPath } from '../model/ours.ts';
import { everyHelpline } from '../review/every-helpline.ts';
import { nearest } from '../review/nearest.ts';
import { blankHelpline } from './blank-helpline.ts';
import { jsonText } from './json-text.ts';
import { newFromRecord } from './new-from-record.ts';
import { fail, misuse } from './say.ts';
import { slugProblem } from './slug-problem.ts';
import { writeAll } from './write-new.ts';

export interface HelplineOptions {
  area?: string;
  like?: string;
  from?: string;
  out?: string;
  service?: string;
}

/**
 * `waymark new helpline <id>`: a file with every place that is to be filled in, in an area or for the
 * whole country; `--like` copies one of Waymark's, to be changed; `--from` reads somebody's record.
 */
export async function newHelpline(
  folder: string,
  id: string | undefined,
  { from, like, ...options }: HelplineOptions,
): Promise<void> {
  if (from !== undefined) return newFromRecord({ from, ...options });
  if (like !== undefined) return copied(folder, like);
  const wrong = slugProblem('helpline', id);
  if (wrong) return misuse(...wrong);
  const { area } = options;
  const layers = layersOf(folder);
  const areas = inFolder(layers, 'helplines/areas').folders;
  if (area !== undefined && !areas.includes(area))
    return misuse(
      `There is no area "${area}".`,
      `The nearest is "${nearest(area, areas) ?? 'none'}"; waymark new area ${area} makes it.`,
    );
  const file = area ? `helplines/areas/${area}/${id}.json` : `helplines/gb/${id}.json`;
  const nation = area ? nationOf(folder, area) : undefined;
  const words = { who: '', channels: { phone: '' } };
  const place = area
    ? `helplines/areas/${area}/words/en-GB.json, under helplines.${id}`
    : `locales/en-GB/helplines/${id}.json`;
  const texts: [string, string][] = [[file, await jsonText(blankHelpline(id ?? '', nation))]];
  if (!area) texts.push([place, await jsonText(words)]);
  const problems = writeAll(folder, texts);
  if (problems.length > 0) return fail(problems);
  console.log(
    [
      `${file}: fill in each empty place, from pages that you have open.`,
      `1. Its words: ${place}: ${JSON.stringify(words)}`,
      '2. waymark check lists what is still to be found out.',
    ].join('\n'),
  );
}

/** A version of a site owner's own, of one of Waymark's: its words stay Waymark's until they write others. */
async function copied(folder: string, like: string): Promise<void> {
  const every = everyHelpline(read(folder).authored);
  const found = every.find(({ value }) => value.id === like);
  const ids = every.map(({ value }) => value.id);
  if (!found)
    return misuse(`No helpline is called "${like}".`, `The nearest is "${nearest(like, ids)}".`);
  const path = plainPath(found.file);
  const problems = writeAll(folder, [[path, textOf(layersOf(folder), found.file)]]);
  if (problems.length > 0) return fail(problems);
  console.log(
    `${path}: yours to change. What Waymark changes in "${like}" from now on does not reach you.`,
  );
}

function textOf(layers: Layers, file: string): string {
  return readFileSync(onDisk(layers, file), 'utf8');
}

function nationOf(folder: string, area: string): string | undefined {
  const { areas } = read(folder).authored;
  return areas.find((each) => each.area.value.id === area)?.area.value.nation;
}
