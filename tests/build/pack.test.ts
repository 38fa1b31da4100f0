import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { brotliSize } from '../../src/build/brotli-size.ts';
import { pack } from '../../src/build/pack.ts';

const text = 'Ffôn 116 123. '.repeat(300);
const files = new Map([
  ['gb/cy.html', text],
  ['waymark.js', 'start()'],
]);

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'waymark-packed-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return join(made, 'packed');
}

describe('what is compressed', () => {
  it('unpacks to the file, letter for letter, by Brotli and by gzip', async () => {
    const packed = await pack(files, folder());
    expect([...packed.keys()]).toEqual([...files.keys()]);
    for (const [path, { brotli, gzip }] of packed) {
      expect(brotliDecompressSync(brotli).toString()).toBe(files.get(path));
      expect(gunzipSync(gzip).toString()).toBe(files.get(path));
    }
    expect(packed.get('gb/cy.html')?.brotli.length).toBe(brotliSize(text));
  });

  it('is the same bytes whether it was kept or made anew', async () => {
    const [kept, anew] = [folder(), folder()];
    const first = await pack(files, kept);
    expect([...(await pack(files, kept))]).toEqual([...first]);
    expect([...(await pack(files, anew))]).toEqual([...first]);
  });

  it('may be the same in many files, in a folder that has none of it yet', async () => {
    const same = new Map(Array.from({ length: 50 }, (_, place) => [`gb/${place}.html`, text]));
    const packed = await pack(same, folder());
    expect(new Set([...packed.values()].map(({ gzip }) => gzip.toString('hex'))).size).toBe(1);
    expect(packed.size).toBe(50);
  });

  it('is not compressed twice: what is kept is what is given, and is not written again', async () => {
    const kept = folder();
    await pack(files, kept);
    // Another compression of the same text: good as it is, and not what would be made.
    const [name = ''] = readdirSync(kept).filter((each) => each.endsWith('.gz'));
    const gz = join(kept, name);
    const otherwise = readFileSync(gz);
    otherwise[9] = otherwise[9] === 3 ? 255 : 3;
    writeFileSync(gz, otherwise);
    const again = [...(await pack(files, kept)).values()].map(({ gzip }) => gzip);
    expect(again.some((gzip) => gzip.equals(otherwise))).toBe(true);
  });

  it.each([
    ['is broken', () => Buffer.from('not compressed')],
    ['was cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
  ])('is made anew where what is kept %s', async (_, spoil) => {
    const kept = folder();
    const first = await pack(files, kept);
    for (const name of readdirSync(kept))
      writeFileSync(join(kept, name), spoil(readFileSync(join(kept, name))));
    expect([...(await pack(files, kept))]).toEqual([...first]);
  });

  it('is made anew where what is kept is of another text', async () => {
    const kept = folder();
    const first = await pack(files, kept);
    const names = readdirSync(kept).filter((name) => name.endsWith('.br'));
    const bytes = names.map((name) => readFileSync(join(kept, name)));
    names.forEach((name, at) => writeFileSync(join(kept, name), bytes.at(at - 1) ?? ''));
    expect([...(await pack(files, kept))]).toEqual([...first]);
  });

  it('does not fill the disk: the longest unused are forgotten', async () => {
    const kept = folder();
    await pack(files, kept);
    const old = new Date('2026-01-01T00:00:00Z');
    for (let at = 0; at < 2000; at++) {
      writeFileSync(join(kept, `old-${at}.br`), '');
      utimesSync(join(kept, `old-${at}.br`), old, old);
    }
    await pack(files, kept);
    const names = readdirSync(kept);
    expect(names).toHaveLength(2000);
    expect(names.filter((name) => !name.startsWith('old-'))).toHaveLength(4);
  });
});
