import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brotliSize } from '../../src/build/brotli-size.ts';
import { manifest } from '../../src/build/manifest.ts';
import type { Locale } from '../../src/model/authored.ts';
import { exampleLocale } from '../../src/review/example.ts';

const files = new Map([
  ['waymark.js', 'start()'],
  ['gb/cy.html', 'Ffôn – ☎'],
  ['gb-wls/cy.html', 'Ffôn – ☎'],
]);

/** The manifest of these files, each with its size as a file server would send it. */
function listedOf(files: ReadonlyMap<string, string>, locales: readonly Locale[] = []) {
  const none = Buffer.alloc(0);
  const packed = [...files].map(([path, text]): [string, { brotli: Buffer; gzip: Buffer }] => [
    path,
    { brotli: Buffer.alloc(brotliSize(text)), gzip: none },
  ]);
  return manifest(files, locales, new Map(packed));
}

describe('the manifest', () => {
  it('lists every file, in the order of their names', () => {
    expect(Object.keys(listedOf(files))).toEqual(['gb-wls/cy.html', 'gb/cy.html', 'waymark.js']);
    expect(listedOf(new Map([...files].reverse()))).toEqual(listedOf(files));
  });

  it('counts bytes, not letters', () => {
    expect('Ffôn – ☎'.length).toBe(8);
    expect(listedOf(files)['gb/cy.html']?.bytes).toBe(13);
  });

  it('gives an integrity that a browser works out the same', () => {
    const expected = createHash('sha384').update(Buffer.from('start()')).digest('base64');
    expect(listedOf(files)['waymark.js']?.integrity).toBe(`sha384-${expected}`);
  });

  it('gives the size as a file server would send it', () => {
    const long = 'call 116 123 '.repeat(500);
    expect(brotliSize(long)).toBe(brotliCompressSync(Buffer.from(long)).length);
    expect(brotliSize(long)).toBeLessThan(long.length / 50);
  });

  it('takes that size from what was compressed, and lists nothing that was not', () => {
    const long = 'call 116 123 '.repeat(500);
    const listed = listedOf(new Map([['waymark.js', long]]));
    expect(listed['waymark.js']).toMatchObject({ bytes: 6500, brotli: brotliSize(long) });
    expect(() => manifest(files, [], new Map())).toThrow('was not compressed');
  });

  it('says of each page in what language it is, and whether a native speaker has read it', () => {
    const reviewed = { by: 'B. Reader', on: '2026-12-01' };
    const pages = new Map(
      [
        'gb/ur.html',
        'gb/ur.Ab12.html',
        'leaflet/gb/cy.html',
        'waymark.js',
        'directory/gb.json',
      ].map((path) => [path, 'text']),
    );
    const listed = listedOf(pages, [
      exampleLocale({}, 'cy', { name: 'Cymraeg', reviewed }),
      exampleLocale({}, 'ur', { name: 'اردو' }),
    ]);
    const draft = { tag: 'ur', name: 'اردو', direction: 'rtl', reviewed: false };
    expect(listed['gb/ur.html']?.language).toEqual(draft);
    expect(listed['gb/ur.Ab12.html']?.language).toEqual(draft);
    expect(listed['leaflet/gb/cy.html']?.language).toEqual({
      tag: 'cy',
      name: 'Cymraeg',
      direction: 'ltr',
      reviewed: true,
    });
    for (const path of ['waymark.js', 'directory/gb.json'])
      expect(listed[path]).not.toHaveProperty('language');
  });
});
