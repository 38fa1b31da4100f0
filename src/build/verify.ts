import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { integrity } from './digest.ts';
import { commentOf } from './minisign.ts';

export const MANIFEST = 'manifest.json';
export const SIGNATURE = `${MANIFEST}.minisig`;

/** A document under the name of its release: `gb/en-GB.Ab12Cd34Ef.html`. */
export const NAMED = /\.[A-Za-z0-9]{10}\.html$/;

const listing = z.record(z.string(), z.object({ bytes: z.number(), integrity: z.string() }));
const unpack = { br: brotliDecompressSync, gz: gunzipSync };

/** The paths that a folder's manifest lists. */
export function listedIn(folder: string): string[] {
  return Object.keys(listing.parse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))));
}

/**
 * What is wrong with a folder of built files, a sentence each: every file is as its manifest says,
 * what lies beside it unpacks to it, and nothing else is there. With a public key, the manifest has
 * to be signed by its owner. Documents of older releases may stay: nothing that is signed names them.
 */
export function verify(folder: string, publicKey?: string): string[] {
  if (!existsSync(join(folder, MANIFEST))) return [`${MANIFEST} is not there.`];
  const bytes = readFileSync(join(folder, MANIFEST));
  const unsigned = publicKey === undefined ? [] : wrongSignature(folder, bytes, publicKey);
  // What nobody signed is not read.
  if (unsigned.length > 0) return unsigned;
  const listed = listing.parse(JSON.parse(bytes.toString()));
  const known = new Set([...Object.keys(listed), MANIFEST]);
  const wrong = Object.entries(listed).map(([path, { integrity: expected }]) =>
    !isFile(folder, path)
      ? `${path} is not there.`
      : integrity(readFileSync(join(folder, path))) !== expected && `${path} was changed.`,
  );
  const beside = [...known].flatMap((path) => [
    wrongBeside(folder, path, 'br'),
    wrongBeside(folder, path, 'gz'),
  ]);
  const strange = globSync('**', { cwd: folder })
    .filter((path) => isFile(folder, path) && path !== SIGNATURE)
    .filter((path) => !known.has(path.replace(/\.(br|gz)$/, '')))
    .filter((path) => !isOlder(path, known))
    .map((path) => `${path} is in no manifest.`);
  return [...wrong, ...beside, ...strange].filter((each) => typeof each === 'string');
}

function wrongSignature(folder: string, bytes: Buffer, publicKey: string): string[] {
  if (!existsSync(join(folder, SIGNATURE))) return [`${SIGNATURE} is not there.`];
  const signature = readFileSync(join(folder, SIGNATURE), 'utf8');
  const good = commentOf(bytes, signature, publicKey) !== undefined;
  return good ? [] : [`${MANIFEST} is not what the owner of this key signed.`];
}

function wrongBeside(folder: string, path: string, way: keyof typeof unpack) {
  const file = `${path}.${way}`;
  if (!isFile(folder, file)) return `${file} is not there.`;
  if (!isFile(folder, path)) return undefined;
  try {
    const packed = readFileSync(join(folder, file));
    if (unpack[way](packed).equals(readFileSync(join(folder, path)))) return undefined;
  } catch {
    // What does not unpack was changed as well.
  }
  return `${file} was changed.`;
}

/** A document of a page that is listed, under the name of another release. */
function isOlder(path: string, known: ReadonlySet<string>): boolean {
  const plain = path.replace(/\.(br|gz)$/, '');
  return NAMED.test(plain) && known.has(plain.replace(NAMED, '.html'));
}

function isFile(folder: string, path: string): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
}
