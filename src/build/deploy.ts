import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { refreshPages, WITHDRAWN } from './recall.ts';
import { listedIn, MANIFEST, NAMED, SIGNATURE, verify } from './verify.ts';

/** The folder that is always current. Its number is that of what a tag may say, not of a release. */
export const CURRENT = 'v1';

const bill = z.object({ metadata: z.object({ component: z.object({ version: z.string() }) }) });

/** The version that a folder of built files says it is. */
export function versionOf(folder: string): string {
  const text = readFileSync(join(folder, 'sbom.json'), 'utf8');
  return bill.parse(JSON.parse(text)).metadata.component.version;
}

/**
 * Puts built files into a server's folder: under their version, where they never change, and over
 * what is current. A visitor in the middle of it finds the old release or the new one, whole:
 * documents come first, and the script that names them last. Returns the version.
 */
export function deploy(dist: string, root: string): string {
  const wrong = verify(dist);
  if (wrong.length > 0)
    throw new Error(`This build is not whole, so it is not put anywhere.\n${wrong.join('\n')}`);
  const version = versionOf(dist);
  pin(dist, join(root, version), version);
  for (const path of inOrder(listedIn(dist))) put(dist, join(root, CURRENT), path);
  put(dist, join(root, CURRENT), MANIFEST);
  if (!existsSync(join(dist, SIGNATURE)))
    // A signature of what was there before would be a wrong one.
    rmSync(join(root, CURRENT, SIGNATURE), { force: true });
  const withdrawn = readdirSync(root).filter((name) => existsSync(join(root, name, WITHDRAWN)));
  for (const name of [CURRENT, ...withdrawn]) refreshPages(join(root, CURRENT), join(root, name));
  return version;
}

/** A version never changes: what is there already has to be the same. */
function pin(dist: string, folder: string, version: string): void {
  if (existsSync(folder)) {
    const there = join(folder, MANIFEST);
    if (existsSync(there) && readFileSync(there).equals(readFileSync(join(dist, MANIFEST)))) return;
    throw new Error(
      `${version} is there already, with other files. Give this release a new number.`,
    );
  }
  const beside = `${folder}.new`;
  rmSync(beside, { recursive: true, force: true });
  for (const path of [...listedIn(dist), MANIFEST]) put(dist, beside, path);
  renameSync(beside, folder);
}

function inOrder(paths: readonly string[]): string[] {
  const rank = (path: string) => (NAMED.test(path) ? 0 : path === 'waymark.js' ? 2 : 1);
  return [...paths].sort((a, b) => rank(a) - rank(b));
}

/** A file and what lies beside it. Each is there whole, or as it was. */
function put(from: string, to: string, path: string): void {
  for (const end of ['', '.br', '.gz', '.minisig']) {
    const [source, target] = [join(from, path + end), join(to, path + end)];
    if (!existsSync(source)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, `${target}.new`);
    renameSync(`${target}.new`, target);
  }
}
