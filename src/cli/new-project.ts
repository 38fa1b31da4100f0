import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { home } from '../build/home.ts';
import { PROJECT } from '../build/layers.ts';
import { jsonText } from './json-text.ts';
import { fail, misuse } from './say.ts';
import { writeAll } from './write-new.ts';

/**
 * `waymark new project <folder> --name`: a project of a site owner's own, as small as it can be: English,
 * every nation, Welsh for Wales, and nothing changed.
 */
export async function newProject(folder: string, name: string | undefined): Promise<void> {
  if (!name?.trim())
    return misuse('--name must say whose project it is.', 'Write --name "Fellshire Police".');
  if (existsSync(join(folder, PROJECT)))
    return misuse(`There is a project in ${folder} already.`, 'It stays as it is.');
  mkdirSync(folder, { recursive: true });
  const schema = relative(realpathSync(folder), join(home, 'waymark.schema.json'));
  const about = {
    $schema: schema.replaceAll('\\', '/'),
    name: name.trim(),
    version: '1.0.0',
    areas: [],
    locales: ['cy'],
  };
  const problems = writeAll(resolve(folder), [
    [PROJECT, await jsonText(about)],
    ['.gitignore', 'dist/\n.cache/\nnode_modules/\n'],
  ]);
  if (problems.length > 0) return fail(problems);
  const at = relative('', folder) || '.';
  console.log(
    [
      `${at}/${PROJECT}: ${about.name}.`,
      `1. cd ${at}`,
      '2. waymark check says what is wrong with it: nothing yet.',
      '3. waymark build makes dist/, and waymark serve shows it.',
    ].join('\n'),
  );
}
