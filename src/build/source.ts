import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);

/** A file of `src`, by its path there: as it was written, or as it was compiled where this was too. */
export function source(path: string): string {
  const file = join(dirname(dirname(here)), path);
  return here.endsWith('.ts') ? file : file.replace(/\.tsx?$/, '.js');
}
