import { createHash } from 'node:crypto';

/** A Content-Security-Policy source for an inline script or style: `'sha256-…'`. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A subresource-integrity value: `sha384-…`. */
export function integrity(bytes: string | Buffer): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** A short name for these texts together: the same texts, the same name. */
export function nameFor(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash
    .digest('base64url')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 10);
}

/** What a signature names: the first 12 hexadecimal characters of the text's SHA-256. */
export function signedDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
