import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder holds, by name: the same order on every machine. A folder that is not there is empty. */
export function inFolder(root: string, folder: string): { files: string[]; folders: string[] } {
  const entries = entriesOf(join(root, folder)).filter(({ name }) => !name.startsWith('.'));
  const names = (wanted: typeof entries) => wanted.map(({ name }) => name).sort();
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
