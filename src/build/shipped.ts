import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** A package of somebody else's, part of which is in what visitors download. */
export interface Shipped {
  name: string;
  version: string;
  /** As the package says it, in SPDX's words: `MIT`. */
  license: string;
  /** The text that has to go with it. */
  text: string;
  /** Of the package as it was installed, in hexadecimal. */
  sha512: string;
  kind: 'code' | 'data';
}

const about = z.object({ name: z.string(), version: z.string(), license: z.string() });
const locked = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

/** Where the dates of bank holidays come from: no code of it is bundled, and its facts are. */
const DATA = ['date-holidays'];

/** Modules of ours have a package's name where we are installed as one. */
const OURS = 'waymark';

/** The packages that these modules are of, and those that facts were taken from, by name. */
export function shipped(root: string, modules: Iterable<string>): Shipped[] {
  // A site that installs by other means than npm has none.
  const lock = above(root, 'package-lock.json');
  const { packages } = lock ? locked.parse(json(lock)) : { packages: {} };
  const bundled = [...modules].flatMap((module) => packageOf(module) ?? []);
  const kinds = new Map<string, Shipped['kind']>([
    ...DATA.map((name) => [name, 'data'] as const),
    ...bundled.map((name) => [name, 'code'] as const),
  ]);
  kinds.delete(OURS);
  const names = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return names.map(([name, kind]) => {
    const folder = above(root, join('node_modules', name));
    if (!folder) throw new Error(`${name} is not installed`);
    const integrity = packages[`node_modules/${name}`]?.integrity ?? '';
    const sha512 = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
    return { ...aboutPackage(folder), text: licence(folder), sha512, kind };
  });
}

/** What the package in this folder says of itself. */
export function aboutPackage(folder: string): z.infer<typeof about> {
  return about.parse(json(join(folder, 'package.json')));
}

/** `preact`, or `@scope/name`; nothing for a module of ours. */
export function packageOf(module: string): string | undefined {
  const [, name] =
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? [];
  return name;
}

/** The nearest of that path, in the folder itself or one above it: packages may lie beside ours. */
function above(folder: string, path: string): string | undefined {
  const here = resolve(folder);
  const found = join(here, path);
  if (existsSync(found)) return found;
  return dirname(here) === here ? undefined : above(dirname(here), path);
}

function licence(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence text, so nothing of it may ship`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
