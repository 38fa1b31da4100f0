import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { notices } from '../../src/build/notices.ts';
import { sbom } from '../../src/build/sbom.ts';
import { aboutPackage, packageOf, shipped } from '../../src/build/shipped.ts';
import { floors } from '../architecture/floors.ts';
import { project } from './project.ts';

const modules = ['/a/node_modules/preact/dist/preact.mjs', '/a/node_modules/xstate/dist/x.js'];
const packages = shipped('.', [...modules, '/a/src/ui/screen.tsx', '\0virtual']);
const { version } = aboutPackage('.');
const bom = JSON.parse(sbom({ name: 'waymark', version }, packages));

describe('what ships of others', () => {
  it('is every package that a bundled module is of, and what gave facts', () => {
    expect(packages.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'date-holidays: data',
      'preact: code',
      'xstate: code',
    ]);
  });

  it.each([
    ['/a/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
    ['/a/node_modules/@scope/name/index.js', '@scope/name'],
    ['/a/node_modules/one/node_modules/two/index.js', 'two'],
    ['C:\\a\\node_modules\\preact\\dist\\preact.mjs', 'preact'],
    ['/a/src/ui/screen.tsx', undefined],
  ])('%s is of %s', (module, name) => {
    expect(packageOf(module)).toBe(name);
  });

  it('stops the build where a package has no licence text', () => {
    const about = { name: 'date-holidays', version: '1.0.0', license: 'ISC' };
    const root = project({
      'package-lock.json': { packages: {} },
      'node_modules/date-holidays/package.json': about,
    });
    expect(() => shipped(root, [])).toThrow('no licence text');
  });
});

describe('the notices', () => {
  it('hold each licence whole', () => {
    const text = notices(packages);
    for (const name of ['preact', 'xstate', 'date-holidays'])
      expect(text).toContain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim());
  });
});

describe('the bill of materials', () => {
  it('is CycloneDX 1.6 by its own schema, which refuses another', () => {
    const valid = validator();
    expect(valid(bom), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...bom, components: [{ name: 'preact' }] })).toBe(false);
  });

  it('has no date and no number of its own', () => {
    expect(bom).not.toHaveProperty('serialNumber');
    expect(bom.metadata).not.toHaveProperty('timestamp');
  });

  it('names what npm names, by the same addresses', () => {
    const cli = 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js';
    const options = ['--omit', 'dev', '--output-reproducible', '--output-file', '-'];
    const written = execFileSync(process.execPath, [cli, ...options], {
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const theirs: string[] = JSON.parse(written).components.map(
      ({ purl }: { purl: string }) => purl,
    );
    const ours: string[] = bom.components.map(({ purl }: { purl: string }) => purl);
    expect(ours.length).toBeGreaterThan(2);
    expect(ours.filter((purl) => !theirs.includes(purl))).toEqual([]);
  });

  it('leaves out nothing that may be in what a visitor downloads', () => {
    const downloaded = ['conversation', 'directory', 'words', 'link', 'ui', 'loader'];
    const may = downloaded.flatMap((floor) => floors[floor]?.packages ?? []);
    const names = packages.filter(({ kind }) => kind === 'code').map(({ name }) => name);
    expect(names).toEqual(may.sort());
  });
});

/** The standard's own schema. What it says of single licences is a schema beside it. */
function validator() {
  const folder = 'node_modules/@cyclonedx/cyclonedx-library/';
  const schema = (name: string) =>
    JSON.parse(readFileSync(`${folder}res/schema/${name}.SNAPSHOT.schema.json`, 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(schema('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  ajv.addSchema(schema('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
  return ajv.compile(schema('bom-1.6'));
}
