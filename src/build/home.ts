import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of Waymark itself, wherever it is installed and whether it was compiled or not: the
 * nearest one above this file that is a package. Never the folder a command is run in.
 */
export const home = packageAbove(dirname(fileURLToPath(import.meta.url)));

function packageAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('Waymark does not find its own package.json.');
  return packageAbove(above);
}
