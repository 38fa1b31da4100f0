import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOf, names, type WaymarkOptions } from '../../src/embed/options.ts';

/** Fails to compile where the type and the list have not the same names. */
type Named = Exclude<keyof WaymarkOptions, 'files' | 'page' | 'integrity' | 'nonce'>;
const listed: readonly Named[] = names;
const typed: readonly (typeof names)[number][] = listed;

describe('the options', () => {
  it('are the attributes of the tag, each and no other', () => {
    const attributes = readFileSync('README.md', 'utf8').matchAll(/^\| `data-([a-z]+)`/gm);
    expect(typed.toSorted()).toEqual([...attributes].map(([, name]) => name).sort());
  });

  it('have one key where they say the same, and another where they do not', () => {
    const files = '/waymark/';
    expect(keyOf({ region: 'gb-eng', files })).toBe(keyOf({ files, region: 'gb-eng' }));
    expect(keyOf({ files, flow: undefined })).toBe(keyOf({ files }));
    expect(keyOf({ files, languages: ['pl'] })).not.toBe(keyOf({ files, languages: ['ur'] }));
    expect(keyOf({ files, page: '/help' })).not.toBe(keyOf({ files }));
  });
});
