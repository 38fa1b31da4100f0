import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { task, type Task } from './measures/task.ts';
import { peersTable } from './peers-table.ts';
import type { Report } from './report.ts';
import { rounds } from './rounds.ts';
import { file, serve } from './site.ts';
import { sizes } from './sizes.ts';
import { stage } from './stage.ts';
import { summary } from './stats.ts';
import { ourPresses } from './our-presses.ts';

const HOME = join(import.meta.dirname, 'peers');
const PRESSES = [
  { press: 'Find support', then: 'Myself' },
  { press: 'Myself', then: 'No' },
  { press: 'No', then: 'Report it' },
  { press: 'Report it', then: 'Call 0808 100 0900, free, Monday to Friday' },
];

/** Ours beside what people use today: the same three questions, in the same run. */
export async function peers(
  files: ReadonlyMap<string, string>,
  count: number,
  tell: (text: string) => void,
): Promise<Report> {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: HOME, stdio: 'inherit' });
  if (!existsSync(join(HOME, 'node_modules'))) run('npm', 'ci');
  if (!existsSync(join(HOME, 'dist'))) run(process.execPath, 'build.js');

  const dist = join(HOME, 'dist');
  const names = readdirSync(dist);
  const built = new Map(
    names.flatMap((name) =>
      filesIn(join(dist, name)).map((path): [string, string] => [
        path.endsWith('.html') ? `/${name}/` : `/${path}`,
        readFileSync(join(dist, name, path), 'utf8'),
      ]),
    ),
  );
  const site = await serve((path) => {
    const body = built.get(path);
    return body === undefined ? undefined : file(path.endsWith('/') ? '.html' : path, body);
  }, '127.0.0.1');
  const set = await stage(files);
  const ours: Task = { name: 'waymark', url: set.page(''), presses: ourPresses(), framed: true };
  const theirs = names.map((name) => ({
    name,
    url: `${site.origin}/${name}/`,
    presses: PRESSES,
  }));

  try {
    const weights: Record<string, { brotli: number; requests: number }> = {};
    const failed: Record<string, string> = {};
    const able: Task[] = [];
    for (const each of [ours, ...theirs]) {
      const since = site.asked.length;
      set.asked();
      // What cannot do the task is named, and takes nobody else down with it.
      const why = await task(set.browser, each).then(
        () => undefined,
        (error: Error) => error.message.split('\n')[0],
      );
      if (why) failed[each.name] = why;
      else able.push(each);
      const theirAsked = site.asked.slice(since).map((path) => built.get(path) ?? '');
      const ourAsked = set.asked().map((path) => files.get(path.replace('/built/', '')) ?? '');
      const asked = each === ours ? ourAsked : theirAsked;
      weights[each.name] = {
        brotli: asked.reduce((sum, text) => sum + sizes(text).brotli, 0),
        // The page itself is nobody's doing.
        requests: asked.length - (each === ours ? 0 : 1),
      };
    }
    const scenarios = able.map((each) => ({
      name: each.name,
      run: () => task(set.browser, each),
    }));
    const values = await rounds(scenarios, count, tell);
    const names = able.map(({ name }) => name);
    const lost = Object.entries(failed).map(([name, why]) => `${name} could not: ${why}.`);
    const figures = [...values].map(([name, list]) => [name, summary(list)]);
    return {
      text: [set.version, peersTable(names, weights, values), ...lost].join('\n\n'),
      results: { weights, figures: Object.fromEntries(figures), failed },
      broken: [],
    };
  } finally {
    await Promise.all([set.stop(), site.stop()]);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
  );
}
