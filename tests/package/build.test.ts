import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { real } from '../browser/setup/real.ts';
import { title } from '../browser/setup/phrases.ts';

const { site } = inject('installed');
const owner = join(site, 'owner');
const home = join(owner, 'node_modules/waymark');
const on = real();

/** Two languages, so that one page has the other in it: nothing here depends on how many. */
const languages = ['en-GB', 'cy'];

beforeAll(() => {
  cpSync(join(site, 'node_modules/waymark'), home, { recursive: true });
  const words = globSync(['locales/*/', 'helplines/areas/*/words/*.json'], { cwd: home });
  for (const each of words)
    if (!languages.includes(basename(each, '.json'))) rmSync(join(home, each), { recursive: true });
});
afterAll(() => rmSync(owner, { recursive: true, force: true }));

describe('the package, where npm has put it', () => {
  it('builds every page from what it holds, in the Node that is there', () => {
    const code = `import { createBuilder } from 'vite';
      import { waymark } from './node_modules/waymark/lib/build/plugin.js';
      const options = { configFile: false, logLevel: 'warn', plugins: [waymark()] };
      const builder = await createBuilder({ ...options, root: 'node_modules/waymark' });
      await builder.buildApp();`;
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: owner,
      encoding: 'utf8',
    });
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([0, '', '']);
    const read = (folder: string, file: string) =>
      JSON.parse(readFileSync(join(folder, 'dist', file), 'utf8'));
    const lasting = (folder: string) =>
      Object.keys(read(folder, 'manifest.json'))
        .filter((path) => !/\.\w{10}\.html$/.test(path))
        .filter((path) => !path.endsWith('.html') || languages.includes(basename(path, '.html')));
    expect(lasting(home)).toEqual(lasting('.'));
    // Whose work is in it, with the licence of each, though npm put them elsewhere.
    expect(read(home, 'sbom.json')).toEqual(read('.', 'sbom.json'));
  });

  it('has built pages that work', () =>
    on({ built: join(home, 'dist') }, async ({ frame, pressLauncher, errors }) => {
      const inside = await frame();
      await pressLauncher();
      await inside.getByRole('heading', { name: title('start/who') }).waitFor();
      expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
    }));

  it('builds a site owner’s own project by its command, and says how it differs', () => {
    const folder = join(site, 'fellshire');
    cpSync('demo/fellshire', folder, {
      recursive: true,
      filter: (path) => !/\.cache|dist/.test(path),
    });
    try {
      const ran = spawnSync('npx', ['--no', '--', 'waymark', 'build', '--json'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      const { problems, project } = JSON.parse(ran.stdout);
      expect(problems).toEqual([]);
      expect(project.name).toContain('fictional');
      expect(project.differs.areas).toEqual(['fellshire']);
      const page = readFileSync(join(folder, 'dist/gb-eng/fellshire/en-GB.html'), 'utf8');
      expect(page).toContain('01632 960001');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
