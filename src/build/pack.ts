import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { BROTLI } from './brotli-size.ts';

/** A file as a file server sends it to a browser that takes it compressed. */
export interface Packed {
  brotli: Buffer;
  gzip: Buffer;
}

/** More than four builds in twelve languages. */
const KEPT = 2000;

const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);
const ways = {
  br: { pack: (bytes: Buffer) => brotli(bytes, BROTLI), unpack: promisify(zlib.brotliDecompress) },
  gz: { pack: (bytes: Buffer) => gzip(bytes, { level: 9 }), unpack: promisify(zlib.gunzip) },
};

/**
 * Every text compressed as well as can be, by its path. What was compressed once is kept in
 * `folder` under a name made from its bytes, so that the same text never costs the time again.
 */
export async function pack(
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<Map<string, Packed>> {
  await mkdir(folder, { recursive: true });
  // All at once: Node's own threads share them out. Two files with the same text are one to compress.
  const packing = new Map<string, Promise<Packed>>();
  const packed = await Promise.all(
    [...files].map(async ([path, text]): Promise<[string, Packed]> => {
      const made = packing.get(text) ?? packedOf(Buffer.from(text), folder);
      packing.set(text, made);
      return [path, await made];
    }),
  );
  await forgetOldest(folder);
  return new Map(packed);
}

async function packedOf(bytes: Buffer, folder: string): Promise<Packed> {
  const [brotli, gzip] = await Promise.all([kept(bytes, 'br', folder), kept(bytes, 'gz', folder)]);
  return { brotli, gzip };
}

async function kept(bytes: Buffer, way: keyof typeof ways, folder: string): Promise<Buffer> {
  const file = join(folder, `${nameOf(bytes)}.${way}`);
  const found = await read(file, bytes, way);
  if (found) return found;
  const made = await ways[way].pack(bytes);
  // Another build may be reading: it finds the whole file, or none.
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, made);
  await rename(beside, file);
  return made;
}

/** What is kept under this name, if it unpacks to these very bytes. */
async function read(file: string, bytes: Buffer, way: keyof typeof ways) {
  try {
    const found = await readFile(file);
    if (!bytes.equals(await ways[way].unpack(found))) return undefined;
    const now = new Date();
    await utimes(file, now, now);
    return found;
  } catch {
    // Not there, or not whole.
    return undefined;
  }
}

/** Another release of a compressor may give other bytes. */
function nameOf(bytes: Buffer): string {
  const { brotli, zlib } = process.versions;
  return createHash('sha256').update(`${brotli} ${zlib}\0`).update(bytes).digest('hex');
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= KEPT) return;
  const dated = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      return {
        file,
        used: await stat(file).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  const old = dated.sort((a, b) => b.used - a.used).slice(KEPT);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}
