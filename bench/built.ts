import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of `dist/` by path, built first where they are not there. */
export function built(root: string): Map<string, string> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'manifest.json')))
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
      cwd: root,
      stdio: 'inherit',
    });
  const paths = globSync('**/*.{js,html}', { cwd: dist }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(dist, path), 'utf8')]));
}
