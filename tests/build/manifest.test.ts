import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brotliSize, manifest } from '../../src/build/manifest.ts';

const files = new Map([
  ['waymark.js', 'start()'],
  ['gb/cy.html', 'Ffôn – ☎'],
  ['gb-wls/cy.html', 'Ffôn – ☎'],
]);

describe('the manifest', () => {
  it('lists every file, in the order of their names', () => {
    expect(Object.keys(manifest(files))).toEqual(['gb-wls/cy.html', 'gb/cy.html', 'waymark.js']);
    expect(manifest(new Map([...files].reverse()))).toEqual(manifest(files));
  });

  it('counts bytes, not letters', () => {
    expect('Ffôn – ☎'.length).toBe(8);
    expect(manifest(files)['gb/cy.html']?.bytes).toBe(13);
  });

  it('gives an integrity that a browser works out the same', () => {
    const expected = createHash('sha384').update(Buffer.from('start()')).digest('base64');
    expect(manifest(files)['waymark.js']?.integrity).toBe(`sha384-${expected}`);
  });

  it('gives the size as a file server would send it', () => {
    const long = 'call 116 123 '.repeat(500);
    expect(brotliSize(long)).toBe(brotliCompressSync(Buffer.from(long)).length);
    expect(brotliSize(long)).toBeLessThan(long.length / 50);
  });
});
