import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copy, type Copy } from './setup/copy.ts';

let project: Copy;
beforeAll(() => {
  project = copy();
  cpSync('demo', join(project.root, 'demo'), { recursive: true });
});
afterAll(() => project?.remove());

/** What documents tell a person to run first. */
const FIRST = 'npm start';

it('the first command that documents give builds it all, and serves the demonstration with it', async () => {
  const port = await free();
  // In a group of its own, so that it ends with all that it began.
  const child = spawn('bash', ['-c', `exec ${FIRST}`], {
    cwd: project.root,
    env: { ...process.env, PORT: String(port) },
    detached: true,
  });
  let said = '';
  const ended = new Promise((done) => child.once('exit', done));
  const serving = new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      if (said.includes('Press Ctrl+C to stop.')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(said)));
  });
  try {
    await serving;
    expect(said).toContain(`http://localhost:${port}/`);
    expect(await status(port, '/')).toBe(200);
    expect(await status(port, '/waymark/waymark.js')).toBe(200);
    expect(await status(port, '/gallery/')).toBe(200);
    expect(await status(port, '/nowhere')).toBe(404);
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
});

it('installs nothing where packages are a link: npm would empty the folder it leads to', () => {
  const [mine, theirs] = [folder(), folder()];
  writeFileSync(join(theirs, 'kept'), '');
  symlinkSync(theirs, join(mine, 'node_modules'), 'dir');
  writeFileSync(join(mine, 'package-lock.json'), '{ "packages": {} }');
  const install = resolve('setup/install.mjs');
  const { status: code, stderr } = spawnSync(process.execPath, [install], {
    cwd: mine,
    encoding: 'utf8',
  });
  expect(code).toBe(1);
  expect(stderr).toContain('node_modules is a link');
  expect(existsSync(join(theirs, 'kept'))).toBe(true);
});

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'waymark-install-'));
  folders.push(made);
  return made;
}
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

const status = (port: number, path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: 'localhost', port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

/** A port that nobody has. */
function free(): Promise<number> {
  return new Promise((resolve) => {
    const holder = createServer().listen(0, 'localhost', () => {
      const address = holder.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      holder.close(() => resolve(port));
    });
  });
}
