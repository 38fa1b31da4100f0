import { brotliCompressSync, constants } from 'node:zlib';
import { integrity } from './digest.ts';

export interface Listing {
  /** Bytes as they are, and compressed with Brotli at its best. */
  bytes: number;
  brotli: number;
  integrity: string;
}

/** Every file of a build, with its size and its SHA-384 integrity, by its path in `dist/`. */
export function manifest(files: ReadonlyMap<string, string>): Record<string, Listing> {
  const listed = [...files].map(([path, text]): [string, Listing] => [
    path,
    { bytes: Buffer.byteLength(text), brotli: brotliSize(text), integrity: integrity(text) },
  ]);
  return Object.fromEntries(listed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Bytes after Brotli at its best, as a file server would send them. */
export function brotliSize(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(text, { params }).length;
}
