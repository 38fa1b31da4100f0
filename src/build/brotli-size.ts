import { brotliCompressSync, constants, type BrotliOptions } from 'node:zlib';

/** Brotli at its best: a file is compressed once and sent many times. */
export const BROTLI: BrotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
};

/** Bytes after Brotli at its best, as a file server would send them. */
export function brotliSize(text: string): number {
  return brotliCompressSync(text, BROTLI).length;
}
