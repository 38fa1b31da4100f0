import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Before the 32 bytes of an Ed25519 key, in the form that Node reads. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const TRUSTED = 'trusted comment: ';

/** The public half of a key as minisign has it, to be given to everybody. */
export function publicKeyText(key: KeyObject): string {
  const { id, raw } = publicOf(key);
  const body = Buffer.concat([Buffer.from('Ed'), id, raw]).toString('base64');
  return `untrusted comment: minisign public key ${shown(id)}\n${body}\n`;
}

/** A signature over these bytes, as `minisign -V` reads it. The comment is signed too. */
export function signatureOf(bytes: Buffer, key: KeyObject, comment: string): string {
  const { id } = publicOf(key);
  const own = sign(null, hashed(bytes), key);
  const body = Buffer.concat([Buffer.from('ED'), id, own]).toString('base64');
  const both = sign(null, Buffer.concat([own, Buffer.from(comment)]), key).toString('base64');
  return `untrusted comment: signature from waymark\n${body}\n${TRUSTED}${comment}\n${both}\n`;
}

/** The comment of a signature that is good for these bytes and this public key; else nothing. */
export function commentOf(bytes: Buffer, signature: string, publicKey: string): string | undefined {
  const [, keyLine = ''] = publicKey.split(/\r?\n/);
  const given = Buffer.from(keyLine, 'base64');
  const [, line = '', trusted = '', second = ''] = signature.split(/\r?\n/);
  const body = Buffer.from(line, 'base64');
  if (given.length !== 42 || body.length !== 74 || !trusted.startsWith(TRUSTED)) return undefined;
  // `ED` is of the hash. The older `Ed`, of the bytes themselves, is no longer written by anybody.
  if (body.toString('latin1', 0, 2) !== 'ED') return undefined;
  if (!body.subarray(2, 10).equals(given.subarray(2, 10))) return undefined;
  const spki = Buffer.concat([SPKI, given.subarray(10)]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const own = body.subarray(10);
  const comment = trusted.slice(TRUSTED.length);
  const both = Buffer.concat([own, Buffer.from(comment)]);
  const good =
    verify(null, hashed(bytes), key, own) && verify(null, both, key, Buffer.from(second, 'base64'));
  return good ? comment : undefined;
}

function publicOf(key: KeyObject): { id: Buffer; raw: Buffer } {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the key is not an Ed25519 key');
  const open = key.type === 'public' ? key : createPublicKey(key);
  const raw = open.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  return { id: hashed(raw).subarray(0, 8), raw };
}

function hashed(bytes: Buffer): Buffer {
  return createHash('blake2b512').update(bytes).digest();
}

/** minisign shows a key's name with its last byte first. */
function shown(id: Buffer): string {
  return Buffer.from(id).reverse().toString('hex').toUpperCase();
}
