import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve, join } from 'node:path';

/** The files of a build by path, built first where they are not there. */
export function built(root: string, folder = 'dist'): Map<string, string> {
  const dist = resolve(root, folder);
  if (!existsSync(join(dist, 'manifest.json')))
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist], {
      cwd: root,
      stdio: 'inherit',
    });
  const paths = globSync('**/*.{js,html}', { cwd: dist }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(dist, path), 'utf8')]));
}
