import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { floors } from '../architecture/floors.ts';

const { files, tarball } = inject('installed');
const paths = files.map(({ path }) => path);
const about = JSON.parse(readFileSync('package.json', 'utf8'));

/** All that may be in the package. */
const allowed =
  /^(package\.json|waymark\.schema\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/embed\.md|bin\/waymark\.mjs|(flows|helplines|locales)\/([\w-]+\/)*[\w-]+\.json|lib\/.*)$/;
/** What is compiled, and what describes it to those who import it. */
const compiled = /^lib\/([\w-]+\/)+[\w.-]+\.js$|^lib\/(ui|builder)\/styles\/[\w-]+\.css$/;
const described = /^lib\/(embed|bindings|loader)\/[\w-]+\.d\.ts$/;

describe('what npm packs', () => {
  it('is what somebody needs who embeds or builds, and nothing else', () => {
    const others = paths.filter(
      (path) =>
        !allowed.test(path) ||
        (path.startsWith('lib/') && !compiled.test(path) && !described.test(path)),
    );
    expect(others).toEqual([]);
    for (const path of [
      'tests/x.test.ts',
      'demo/index.html',
      '.cache/a',
      'lib/a/b.ts',
      'lib/a.map',
    ])
      expect(allowed.test(path) && (compiled.test(path) || described.test(path)), path).toBe(false);
  });

  it('has all of the source, compiled, and all that authors wrote', () => {
    const wanted = [
      ...globSync('src/**/*.{ts,tsx,css}', {
        exclude: (path) => String(path).endsWith('.d.ts'),
      }).map((path) => path.replace(/^src/, 'lib').replace(/\.tsx?$/, '.js')),
      ...globSync('{flows,helplines,locales}/**/*.json'),
    ];
    expect(wanted.length).toBeGreaterThan(500);
    expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('has every file that its exports and its command lead to', () => {
    const { exports, bin } = about;
    const led = [...Object.values(exports), ...Object.values(bin)].flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values(each ?? {}),
    );
    expect(led.length).toBeGreaterThan(8);
    expect(led.filter((path) => !paths.includes(String(path).replace('./', '')))).toEqual([]);
  });

  it('is small: under 1 MB packed, and 3 MB unpacked', () => {
    const unpacked = files.reduce((sum, { size }) => sum + size, 0);
    expect(unpacked).toBeLessThan(3_000_000);
    expect(statSync(tarball).size).toBeLessThan(1_000_000);
  });

  it('may be left out by a bundler where it is not used, but for what does something by itself', () => {
    const pure = Object.keys(floors).filter(
      (floor) => !about.sideEffects.includes(`./lib/${floor}/**`),
    );
    expect(pure).toEqual(['embed', 'bindings']);
    expect(about.sideEffects).toContain('./lib/embed/element.js');
  });
});

describe('what npm installs beside it', () => {
  it('is every package that its code names, and no other', () => {
    const named = new Set(Object.values(floors).flatMap(({ packages }) => packages));
    const optional = Object.keys(about.peerDependencies);
    expect([...Object.keys(about.dependencies), ...optional].sort()).toEqual(
      [...named].filter((name) => name !== 'node').sort(),
    );
  });

  it('is no framework, unless the site has it', () => {
    expect(about.peerDependenciesMeta).toEqual({
      react: { optional: true },
      vue: { optional: true },
    });
  });
});
