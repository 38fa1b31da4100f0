import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { floors } from './floors.ts';
import { breach, importsOf, sources } from './imports.ts';

describe('the house', () => {
  it('has the floors that are written down, and no others', () => {
    expect(readdirSync('src').sort()).toEqual(Object.keys(floors).sort());
  });

  it('only looks down', () => {
    const breaches = sources().flatMap((file) => importsOf(file).map(breach));
    expect(breaches.filter(Boolean)).toEqual([]);
  });

  it.each([
    ['src/directory/find.ts', `import { converse } from '../conversation/converse.ts'`],
    ['src/loader/start.ts', `import { h } from 'preact'`],
    ['src/link/host.ts', `import { z } from 'zod'`],
    ['src/ui/card.tsx', `import { helpline } from '../model/helpline.ts'`],
    ['src/frame/main.tsx', `import { readFileSync } from 'node:fs'`],
    ['src/review/draw.ts', `export { build } from '../build/build.ts'`],
    ['src/words/say.ts', `const late = () => import('../ui/screen.tsx')`],
    ['src/helpers/things.ts', `import '../model/flow.ts'`],
  ])('would notice %s: %s', (file, text) => {
    expect(importsOf(file, text).map(breach)).toEqual([expect.stringContaining(file)]);
  });

  it('lets ui take types from the model, and nothing else', () => {
    const text = `import type { Helpline } from '../model/helpline.ts'`;
    expect(importsOf('src/ui/card.tsx', text).map(breach)).toEqual([undefined]);
  });

  it('has no folder that could hold anything', () => {
    const folders = globSync('{src,tests}/**/').map((path) => path.split('/').at(-1) ?? '');
    expect(folders.filter((name) => /^(utils?|helpers?|common|shared|misc)$/.test(name))).toEqual(
      [],
    );
  });

  it('keeps its files small: half of them 50 lines or fewer, and none over 200', () => {
    const lengths = sources()
      .map((file) => readFileSync(file, 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(50);
    expect(lengths.at(-1)).toBeLessThanOrEqual(200);
  });
});
