import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** Writes a file that is not there yet. Never over one that is: then, or where it cannot, it says why. */
export function writeNew(file: string, text: string): Problem | undefined {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return exists
      ? {
          where: file,
          what: 'This file is there already, and stays as it is.',
          hint: 'Give --out another name, or compare the two by hand.',
        }
      : {
          where: file,
          what: 'This file cannot be written.',
          hint: 'Check that its folder is there, and yours to write in.',
        };
  }
}

/** Writes files into a folder, each by its path in it and never over one that is there. */
export function writeAll(
  folder: string,
  texts: readonly (readonly [path: string, text: string])[],
): Problem[] {
  return texts.flatMap(([path, text]) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const problem = writeNew(file, text);
    return problem ? [{ ...problem, where: path }] : [];
  });
}
