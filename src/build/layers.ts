import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isOurs, OURS, plainPath } from '../model/ours.ts';
import { home } from './home.ts';

/** What makes a folder a project of a site owner's own. */
export const PROJECT = 'waymark.json';

/** A folder that authors write in, and what stands before the paths of its files. */
export interface Layer {
  root: string;
  prefix: string;
}

/** The lowest first: what is in a later one stands before what is in an earlier. */
export type Layers = readonly Layer[];

/**
 * What is read for a folder: where it is a project of a site owner's own, Waymark's files and then
 * theirs; else the folder alone.
 */
export function layersOf(folder: string): Layers {
  const own = { root: folder, prefix: '' };
  return isOwn(folder) ? [{ root: home, prefix: OURS }, own] : [own];
}

export function isOwn(folder: string): boolean {
  return existsSync(join(folder, PROJECT)) && realpathSync(folder) !== realpathSync(home);
}

/** Where a file that is named by its layer lies on the disk. */
export function onDisk(layers: Layers, file: string): string {
  const layer = layers.find(({ prefix }) => (prefix !== '') === isOurs(file));
  return join(layer?.root ?? '', plainPath(file));
}

/** A file by this path in each layer that has one, the lowest first. */
export function copiesOf(layers: Layers, path: string): string[] {
  return layers
    .filter(({ root }) => existsSync(join(root, path)))
    .map(({ prefix }) => `${prefix}${path}`);
}

/** The file that counts where one stands for the whole of another. */
export function topmost(layers: Layers, path: string): string {
  return copiesOf(layers, path).at(-1) ?? path;
}
