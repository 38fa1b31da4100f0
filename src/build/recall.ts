import {
  copyFileSync,
  existsSync,
  globSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { listedIn, MANIFEST, NAMED, SIGNATURE } from './verify.ts';

/** Says, in a version's folder, that it was called back. */
export const WITHDRAWN = 'WITHDRAWN.txt';

/**
 * Calls a release back: its panels are no longer there, so that a page which has pinned it shows its
 * plain link, and under that link are now the current pages. The pinned script stays as it is, or
 * its integrity would be wrong and there would be nothing at all. Returns how many panels went.
 */
export function recall(root: string, version: string, current: string): number {
  const [folder, now] = [join(root, version), join(root, current)];
  if (!existsSync(folder)) throw new Error(`There is no ${version} in ${root}.`);
  if (!existsSync(now)) throw new Error(`There is no ${current} in ${root} to stand in for it.`);
  const panels = globSync('**/*.html', { cwd: folder }).filter((path) => NAMED.test(path));
  const shown = new Set(listedIn(now));
  if (panels.some((path) => shown.has(path)))
    throw new Error(
      `${version} has the documents that are current. Deploy a better release first.`,
    );
  // First what people are sent to, then what sends them there.
  refreshPages(now, folder);
  for (const path of panels)
    for (const place of [folder, now])
      for (const end of ['', '.br', '.gz']) rmSync(join(place, path + end), { force: true });
  for (const path of [MANIFEST, `${MANIFEST}.br`, `${MANIFEST}.gz`, SIGNATURE])
    rmSync(join(folder, path), { force: true });
  writeFileSync(
    join(folder, WITHDRAWN),
    `Release ${version} was called back. Its panels are gone; its pages are the current ones.\n`,
  );
  return panels.length;
}

/**
 * Puts what is current in the place of a folder's own pages and lists, but for the script and the
 * panels. In the current folder itself this is for pages that are no longer made.
 */
export function refreshPages(current: string, folder: string): void {
  const made = new Set(listedIn(current));
  const listed = current === folder ? made : new Set();
  for (const path of globSync('**', { cwd: folder })) {
    const plain = path.replace(/\.(br|gz)$/, '');
    const kept = /^(waymark\.js|WITHDRAWN\.txt|manifest\.json.*)$/.test(plain);
    if (kept || listed.has(plain) || NAMED.test(plain)) continue;
    if (!statSync(join(folder, path)).isFile()) continue;
    const instead = standIn(made, path);
    if (instead === undefined) rmSync(join(folder, path));
    else {
      copyFileSync(join(current, instead), join(folder, `${path}.new`));
      renameSync(join(folder, `${path}.new`), join(folder, path));
    }
  }
}

/** A page that is no longer made, in a language or for an area, has the nearest one in its place. */
function standIn(made: ReadonlySet<string>, path: string): string | undefined {
  const end = /\.html((\.br|\.gz)?)$/.exec(path)?.[1];
  const inEnglish = path.replace(/[^/]+$/, `en-GB.html${end}`);
  const choices = end === undefined ? [path] : [path, inEnglish, `gb/en-GB.html${end}`];
  return choices.find((choice) => made.has(choice.replace(/\.(br|gz)$/, '')));
}
