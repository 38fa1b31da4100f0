import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** A site of somebody's own, with the package installed as npm would. */
export interface Installed {
  /** The site's folder, outside the checkout. */
  site: string;
  tarball: string;
  /** What `npm pack` says that it holds. */
  files: { path: string; size: number }[];
}

declare module 'vitest' {
  interface ProvidedContext {
    installed: Installed;
  }
}

/** What a site has besides, each at the version that the project itself has. */
const BESIDES = ['vite', 'react', 'react-dom', '@types/react', '@types/react-dom', 'vue'];

/** Packs the package, installs it into a new site and builds that, once. Returns what takes it away. */
export default function install(project: TestProject): () => void {
  const site = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  const remove = () => rmSync(site, { recursive: true, force: true });
  try {
    const [packed] = JSON.parse(npm('.', 'pack', '--json', '--pack-destination', site));
    const tarball = join(site, packed.filename);
    cpSync('tests/package/app', site, { recursive: true });
    const besides = BESIDES.map((name) => [name, versionOf(name)]);
    const dependencies = Object.fromEntries([...besides, ['waymark', `file:${tarball}`]]);
    const about = { name: 'site', private: true, type: 'module', dependencies };
    writeFileSync(join(site, 'package.json'), JSON.stringify(about));
    npm(site, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
    npm(site, 'exec', '--no', '--', 'vite', 'build', '--logLevel', 'warn');
    project.provide('installed', { site, tarball, files: packed.files });
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

function npm(cwd: string, ...args: string[]): string {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, {
    cwd,
    shell,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
