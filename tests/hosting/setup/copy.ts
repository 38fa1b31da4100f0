import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** Two languages, so that one page has the other in it: nothing here depends on how many. */
const languages = ['en-GB', 'cy'];

/** What a release is made from. */
const sources = [
  ...['src', 'flows', 'helplines', 'locales/notes.json', 'bench', 'setup'],
  ...languages.map((tag) => `locales/${tag}`),
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'CHANGELOG.md'],
];

export interface Copy {
  root: string;
  /** Runs a command as documents have it: `npm run build`. What it says, or an error with it. */
  run(command: string, env?: Record<string, string>): string;
  remove(): void;
}

/**
 * The project as a site owner has it, in a folder of its own where anything may be changed.
 */
export function copy(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'waymark-owner-'));
  for (const source of sources) cpSync(source, join(root, source), { recursive: true });
  for (const words of globSync('helplines/areas/*/words/*.json', { cwd: root }))
    if (!languages.includes(basename(words, '.json'))) rmSync(join(root, words));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  for (const folder of ['.cache/packed', join(root, '.cache')])
    mkdirSync(folder, { recursive: true });
  symlinkSync(resolve('.cache/packed'), join(root, '.cache/packed'), 'dir');
  return {
    root,
    run: (command, env = {}) =>
      execFileSync('bash', ['-c', command.replaceAll('npm run ', 'npm run -s ')], {
        cwd: root,
        env: { ...process.env, ...env },
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
