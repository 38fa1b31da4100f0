import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copy } from './copy.ts';

/** Where the release that every test here begins with is built, once. */
export const RELEASE = '.cache/hosting/dist';

/** Builds it, as `npm run build` does. */
export default function build(): void {
  const project = copy();
  try {
    project.run('npm run build');
    rmSync(RELEASE, { recursive: true, force: true });
    cpSync(join(project.root, 'dist'), RELEASE, { recursive: true });
  } finally {
    project.remove();
  }
}
