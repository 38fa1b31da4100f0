import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';

const { tarball } = inject('installed');
const bytes = readFileSync(tarball);

/** What is wrong with its types, for those who import modules: `require` is not offered. */
async function typesOf(checked: Package) {
  const result = await checkPackage(checked);
  if (!result.types) return ['it has none'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && isLeftOut(problem.resolutionKind)))
    .map(({ kind }) => kind);
}
const isLeftOut = (kind: string) => kind === 'node10' || kind === 'node16-cjs';

/** The package with some of its files left out. */
function without(left: string): Package {
  const whole = createPackageFromTarballData(bytes);
  const kept = whole.listFiles().filter((path) => !path.endsWith(left));
  const files = Object.fromEntries(kept.map((path) => [path, whole.readFile(path)]));
  return new Package(files, whole.packageName, whole.packageVersion);
}

/** What publint says of its exports, its files and how they are written. */
async function linted(checked: Package) {
  const files = checked.listFiles().map((name) => ({
    name,
    data: new TextEncoder().encode(checked.readFile(name)),
  }));
  const pkgDir = `/node_modules/${checked.packageName}`;
  const { messages } = await publint({ pkgDir, pack: { files }, strict: true });
  return messages.map(({ code }) => code);
}

describe('the package', () => {
  it('is one that publint has nothing to say of', async () => {
    expect(await linted(without('nothing'))).toEqual([]);
    expect(await linted(without('lib/embed/waymark.js'))).toContain('FILE_DOES_NOT_EXIST');
  });

  it('has types that resolve, by Are The Types Wrong', async () => {
    expect(await typesOf(without('nothing'))).toEqual([]);
    expect(await typesOf(without('vue.d.ts'))).toContain('UntypedResolution');
  });
});
