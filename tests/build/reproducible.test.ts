import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

/** What a build is made from. */
const sources = [
  ...['src', 'flows', 'helplines', 'locales'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
];

/** The files of a clean build, by path, made in a folder of its own and as if in another place. */
async function builtIn(name: string, env: Record<string, string>): Promise<Map<string, Buffer>> {
  const root = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const source of sources) cpSync(source, join(root, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  // Bytes that were compressed once are not compressed anew: pack.test.ts shows it is the same.
  for (const folder of ['.cache/packed', join(root, '.cache')])
    mkdirSync(folder, { recursive: true });
  symlinkSync(resolve('.cache/packed'), join(root, '.cache/packed'), 'dir');
  const vite = resolve('node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  const files = globSync('**/*.*', { cwd: join(root, 'dist') }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, 'dist', file))]));
}

it('two clean builds, of other folders, time zones and languages, are the same to the byte', async () => {
  const [one, two] = await Promise.all([
    builtIn('waymark-one-', { TZ: 'Pacific/Kiritimati', LANG: 'cy_GB.UTF-8', NODE_ENV: 'test' }),
    builtIn('waymark-the-other-', { TZ: 'America/Adak', LANG: 'C', NODE_ENV: 'production' }),
  ]);
  expect([...one.keys()]).toEqual([...two.keys()]);
  expect([...one.keys()]).toEqual(
    expect.arrayContaining(['manifest.json', 'waymark.js', 'sbom.json', 'THIRD-PARTY-NOTICES.txt']),
  );
  const differ = [...one].filter(([file, bytes]) => !two.get(file)?.equals(bytes));
  expect(differ.map(([file]) => file)).toEqual([]);
});
