import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Layers } from './layers.ts';

/**
 * What a folder holds in any of the layers, by name: the same order on every machine. A folder that
 * is not there is empty.
 */
export function inFolder(layers: Layers, folder: string): { files: string[]; folders: string[] } {
  const entries = layers
    .flatMap(({ root }) => entriesOf(join(root, folder)))
    .filter(({ name }) => !name.startsWith('.'));
  const names = (wanted: typeof entries) => [...new Set(wanted.map(({ name }) => name))].sort();
  return {
    files: names(entries.filter((entry) => entry.isFile())),
    folders: names(entries.filter((entry) => entry.isDirectory())),
  };
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
