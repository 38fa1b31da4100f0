import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deploy } from '../../src/build/deploy.ts';
import { recall } from '../../src/build/recall.ts';
import { marked } from '../docs/documents.ts';
import { copy, type Copy } from './setup/copy.ts';
import { RELEASE } from './setup/release.ts';

let project: Copy;
beforeAll(() => {
  project = copy();
});
afterAll(() => project?.remove());

const commandsIn = (name: string) =>
  marked('docs/releases.md', name).flatMap((block) =>
    block.split('\n').filter((line) => /^(npm|minisign) /.test(line)),
  );

/** A server's folder of its own, gone when the tests are. */
const roots: string[] = [];
function root(): string {
  const made = mkdtempSync(join(tmpdir(), 'waymark-root-'));
  roots.push(made);
  return made;
}
afterAll(() => roots.forEach((each) => rmSync(each, { recursive: true, force: true })));

describe('the commands in docs/releases.md', () => {
  it('rehearse a release, and keep nothing', () => {
    const [command = ''] = commandsIn('rehearsal');
    const said = project.run(command);
    expect(said).toMatch(/^checked .*rules kept/m);
    expect(said).toMatch(/^reviewed .* drafts/m);
    expect(said).toMatch(/^signed .* verified/m);
    expect(said).toContain('nothing was kept');
    expect(existsSync(join(project.root, 'dist'))).toBe(false);
  });

  it('release nothing that the changelog does not tell site owners of', () => {
    const env = { HOME: project.root };
    project.run('npm run key:new -- ~/waymark.key', env);
    expect(() => project.run('npm run release -- --key ~/waymark.key', env)).toThrow(
      'CHANGELOG.md says nothing of 0.1.0',
    );
    expect(() => project.run('npm run release')).toThrow('Say which key signs');
  });

  it('verify what was given, by ours and by minisign, and see a changed byte', () => {
    const env = { HOME: project.root, WAYMARK_KEY_PASSWORD: 'four words make one' };
    const file = join(project.root, 'CHANGELOG.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n## 0.1.0\n\nThe first.\n`);
    rmSync(join(project.root, 'waymark.key'));
    project.run('npm run key:new -- ~/waymark.key', env);
    expect(statSync(join(project.root, 'waymark.key')).mode & 0o077).toBe(0);
    expect(() => project.run('npm run key:new -- ~/waymark.key', env)).toThrow(
      'never written over',
    );
    expect(() =>
      project.run('npm run release -- --key ~/waymark.key', { ...env, WAYMARK_KEY_PASSWORD: 'x' }),
    ).toThrow();
    project.run('npm run release -- --key ~/waymark.key', env);
    const commands = commandsIn('verify');
    expect(commands).toHaveLength(2);
    for (const command of commands) project.run(command, env);
    writeFileSync(join(project.root, 'dist/gb/en-GB.html.br'), 'call 0');
    expect(() => project.run(commands[0] ?? '', env)).toThrow('gb/en-GB.html.br was changed.');
  });
});

describe('putting a release where it is served', () => {
  it('refuses a build that is not whole', () => {
    const dist = join(root(), 'dist');
    cpSync(RELEASE, dist, { recursive: true });
    writeFileSync(join(dist, 'waymark.js'), 'other()');
    const into = root();
    expect(() => deploy(dist, into)).toThrow('waymark.js was changed.');
    expect(existsSync(join(into, 'v1'))).toBe(false);
  });

  it('may be done twice, and never changes a version that is there', () => {
    const into = root();
    expect([deploy(RELEASE, into), deploy(RELEASE, into)]).toEqual(['0.1.0', '0.1.0']);
    writeFileSync(join(into, '0.1.0/manifest.json'), '{}');
    expect(() => deploy(RELEASE, into)).toThrow('Give this release a new number');
  });

  it('puts a page that is right in the place of one that is no longer made', () => {
    const into = root();
    deploy(RELEASE, into);
    for (const end of ['', '.br', '.gz'])
      cpSync(join(into, `v1/gb/cy.html${end}`), join(into, `v1/gb/xx.html${end}`));
    deploy(RELEASE, into);
    const text = (path: string) => readFileSync(join(into, path), 'utf8');
    expect(text('v1/gb/xx.html')).toBe(text('v1/gb/en-GB.html'));
    expect(text('v1/gb/xx.html.br')).toBe(text('v1/gb/en-GB.html.br'));
  });

  it('calls back nothing that is current, or not there', () => {
    const into = root();
    deploy(RELEASE, into);
    expect(() => recall(into, '0.1.0', 'v1')).toThrow('Deploy a better release first');
    expect(() => recall(into, '9.9.9', 'v1')).toThrow('There is no 9.9.9');
  });
});
