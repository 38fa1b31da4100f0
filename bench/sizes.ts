import { gzipSync } from 'node:zlib';
import { brotliSize } from '../src/build/brotli-size.ts';

/** Bytes of a text: as it is, and as a file server would send it. */
export interface Sizes {
  raw: number;
  gzip: number;
  brotli: number;
}

export function sizes(text: string): Sizes {
  return {
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliSize(text),
  };
}
