import { layersOf, isOwn, PROJECT } from '../build/layers.ts';
import { inFolder } from '../build/read-files.ts';
import { read } from '../build/read.ts';
import { nation } from '../model/names.ts';
import { jsonText } from './json-text.ts';
import { fail, misuse } from './say.ts';
import { slugProblem } from './slug-problem.ts';
import { writeAll } from './write-new.ts';

export interface AreaOptions {
  title?: string;
  nation?: string;
}

/** `waymark new area <id> --title --nation`: the folder of a force or council, with a title in each language. */
export async function newArea(
  folder: string,
  id: string | undefined,
  options: AreaOptions,
): Promise<void> {
  const wrong = slugProblem('area', id);
  if (wrong) return misuse(...wrong);
  const where = nation.safeParse(options.nation);
  if (!where.success)
    return misuse('--nation must say where it lies.', `Use ${nation.options.join(', ')}.`);
  const { title } = options;
  if (!title) return misuse('--title must say what it is called.', 'Write --title "Fellshire".');
  const there = inFolder(layersOf(folder), 'helplines/areas').folders;
  if (id !== undefined && there.includes(id))
    return misuse(`There is an area "${id}" already.`, 'It stays as it is.');
  const at = `helplines/areas/${id}`;
  const about = { id, title, region: 'gb', nation: where.data };
  const texts: [string, string][] = [[`${at}/area.json`, await jsonText(about)]];
  const { locales, project } = read(folder).authored;
  for (const { tag } of locales)
    texts.push([`${at}/words/${tag}.json`, await jsonText({ title, helplines: {} })]);
  const problems = writeAll(folder, texts);
  if (problems.length > 0) return fail(problems);
  const listed = project?.value.areas === undefined || project.value.areas.includes(id ?? '');
  const steps = [
    ...(isOwn(folder) && !listed ? [`Add "${id}" to areas in ${PROJECT}.`] : []),
    `waymark new helpline <name> --area ${id} makes a service of it.`,
  ];
  console.log([`${at}: ${texts.length} files.`, ...steps].join('\n'));
}
