import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import { check } from '../build/check.ts';
import { home } from '../build/home.ts';
import { PROJECT } from '../build/layers.ts';
import { waymark } from '../build/plugin.ts';
import { count } from '../build/report.ts';
import { counted } from '../build/tally.ts';
import { differences } from '../review/differences.ts';
import { fail, json, misuse, progress } from './say.ts';

/**
 * `waymark build`: everything to host, in `dist/` of this folder, made with Waymark as it is
 * installed. What is wrong with what authors wrote is said first, and nothing is then built.
 */
export async function build(folder: string, options: { json?: boolean }): Promise<void> {
  if (!existsSync(join(folder, PROJECT)) && !existsSync(join(folder, 'flows')))
    return misuse(
      `There is no ${PROJECT} in this folder.`,
      'waymark new project my-site makes one, in a folder of that name.',
    );
  const { authored, problems } = check(folder);
  if (problems.length > 0) {
    if (!options.json) return fail(problems);
    process.exitCode = 1;
    return json({ problems });
  }
  const step = progress();
  const outDir = resolve(folder, 'dist');
  let files = 0;
  const builder = await createBuilder({
    root: home,
    // Whoever installs Waymark has not what its own tests are configured with.
    configFile: false,
    plugins: [
      waymark({
        ...(realpathSync(folder) !== realpathSync(home) && { project: resolve(folder) }),
        authored,
        progress: step,
        built: (number) => (files = number),
      }),
    ],
    build: { outDir },
    logLevel: 'error',
  });
  await builder.buildApp();
  step();
  const { project } = authored;
  const differs = differences(authored);
  if (options.json)
    return json({
      ...{ problems, folder: 'dist', files, counts: counted(authored) },
      ...(project && { project: { ...project.value, differs } }),
    });
  console.log(
    `dist: ${files} files${project ? `, ${project.value.name} ${project.value.version}` : ''}.`,
  );
  const { flows, areas, helplines, phrases } = differs;
  if (project)
    console.log(
      `It differs from Waymark in ${count(phrases.length, 'phrase')}, ${count(helplines.length, 'helpline')}, ${count(areas.length, 'area')} and ${count(flows.length, 'flow')}: dist/project.json.`,
    );
}
