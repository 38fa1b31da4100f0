import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Packed } from './pack.ts';

/** Each file, and beside it the same compressed, for a file server that sends what it finds. */
export function write(
  folder: string,
  files: ReadonlyMap<string, string>,
  packed: ReadonlyMap<string, Packed>,
): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const compressed = packed.get(path);
    if (!compressed) throw new Error(`${path} was not compressed`);
    writeFileSync(`${file}.br`, compressed.brotli);
    writeFileSync(`${file}.gz`, compressed.gzip);
  }
}
