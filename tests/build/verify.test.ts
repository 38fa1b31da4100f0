import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findMinisign } from '../../setup/servers.mjs';
import { integrity } from '../../src/build/digest.ts';
import { commentOf, publicKeyText, signatureOf } from '../../src/build/minisign.ts';
import { pack } from '../../src/build/pack.ts';
import { verify } from '../../src/build/verify.ts';
import { write } from '../../src/build/write.ts';

const key = generateKeyPairSync('ed25519').privateKey;
const ours = publicKeyText(createPublicKey(key));
const theirs = publicKeyText(generateKeyPairSync('ed25519').publicKey);

/** A small release, signed. */
async function signed(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-signed-'));
  const cache = mkdtempSync(join(tmpdir(), 'waymark-packed-'));
  onTestFinished(() => [folder, cache].forEach((each) => rmSync(each, { recursive: true })));
  const files = new Map([
    ['waymark.js', 'start()'],
    ['gb/en-GB.html', 'call 116 123 '.repeat(40)],
    ['gb/en-GB.Ab12Cd34Ef.html', 'call 116 123'],
  ]);
  const listed = [...files].map(([path, text]) => [
    path,
    { bytes: text.length, integrity: integrity(text) },
  ]);
  const list = new Map([['manifest.json', JSON.stringify(Object.fromEntries(listed))]]);
  for (const each of [files, list]) write(folder, each, await pack(each, cache));
  const bytes = readFileSync(join(folder, 'manifest.json'));
  writeFileSync(join(folder, 'manifest.json.minisig'), signatureOf(bytes, key, 'waymark 1.2.3'));
  return folder;
}

/** Changes one byte, at its end, of a file. */
function spoil(folder: string, path: string) {
  const bytes = readFileSync(join(folder, path));
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  writeFileSync(join(folder, path), bytes);
}

describe('a folder that is verified', () => {
  it('has nothing wrong with it as it was signed', async () => {
    expect(verify(await signed(), ours)).toEqual([]);
  });

  it.each([
    'waymark.js',
    'waymark.js.br',
    'waymark.js.gz',
    'gb/en-GB.html',
    'gb/en-GB.html.br',
    'gb/en-GB.html.gz',
    'gb/en-GB.Ab12Cd34Ef.html',
  ])('is refused for one changed byte of %s', async (path) => {
    const folder = await signed();
    spoil(folder, path);
    expect(verify(folder, ours)).toContain(`${path} was changed.`);
  });

  it('is refused for one changed byte of the manifest, and of the signature', async () => {
    const refused = ['manifest.json is not what the owner of this key signed.'];
    const folder = await signed();
    appendFileSync(join(folder, 'manifest.json'), ' ');
    expect(verify(folder, ours)).toEqual(refused);
    const another = await signed();
    const file = join(another, 'manifest.json.minisig');
    writeFileSync(file, readFileSync(file, 'utf8').replace('waymark 1.2.3', 'waymark 1.2.4'));
    expect(verify(another, ours)).toEqual(refused);
  });

  it('is refused where somebody else signed it, or nobody', async () => {
    const folder = await signed();
    expect(verify(folder, theirs)).toEqual([
      'manifest.json is not what the owner of this key signed.',
    ]);
    rmSync(join(folder, 'manifest.json.minisig'));
    expect(verify(folder, ours)).toEqual(['manifest.json.minisig is not there.']);
    expect(verify(folder)).toEqual([]);
  });

  it('is refused where a file is missing, or one more is there', async () => {
    const folder = await signed();
    rmSync(join(folder, 'gb/en-GB.html'));
    writeFileSync(join(folder, 'gb/new.html'), 'call 0');
    writeFileSync(join(folder, 'gb/new.Ab12Cd34Ee.html'), 'call 0');
    expect(verify(folder, ours)).toEqual([
      'gb/en-GB.html is not there.',
      'gb/new.Ab12Cd34Ee.html is in no manifest.',
      'gb/new.html is in no manifest.',
    ]);
  });

  it('may hold documents of older releases, which nothing that is signed names', async () => {
    const folder = await signed();
    writeFileSync(join(folder, 'gb/en-GB.Zz12Cd34Ef.html'), 'older');
    expect(verify(folder, ours)).toEqual([]);
  });
});

describe('a signature', () => {
  const bytes = Buffer.from('call 116 123');
  it('gives its comment only for its own bytes and key', () => {
    const signature = signatureOf(bytes, key, 'waymark 1.2.3');
    expect(commentOf(bytes, signature, ours)).toBe('waymark 1.2.3');
    expect(commentOf(Buffer.from('call 116 132'), signature, ours)).toBeUndefined();
    expect(commentOf(bytes, signature, theirs)).toBeUndefined();
    for (const text of ['', 'x\n\n\n\n', signature.replace('RU', 'RX')])
      expect(commentOf(bytes, text, ours)).toBeUndefined();
  });

  it('is made by no other kind of key', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => signatureOf(bytes, privateKey, '')).toThrow('not an Ed25519 key');
  });

  const { path: minisign } = findMinisign();
  it.skipIf(!minisign)('is read by minisign itself, and minisign’s is read here', async () => {
    const folder = await signed();
    const file = join(folder, 'manifest.json');
    writeFileSync(join(folder, 'ours.pub'), ours);
    const run = (...args: string[]) => spawnSync(minisign ?? '', args, { encoding: 'utf8' });
    expect(run('-V', '-p', join(folder, 'ours.pub'), '-m', file).stdout).toContain('waymark 1.2.3');
    const [pub, secret] = [join(folder, 'm.pub'), join(folder, 'm.key')];
    expect(run('-G', '-W', '-p', pub, '-s', secret).status).toBe(0);
    expect(run('-S', '-s', secret, '-m', file, '-t', 'by minisign').status).toBe(0);
    const signature = readFileSync(`${file}.minisig`, 'utf8');
    expect(commentOf(readFileSync(file), signature, readFileSync(pub, 'utf8'))).toBe('by minisign');
    spoil(folder, 'manifest.json');
    expect(run('-V', '-p', pub, '-m', file).status).not.toBe(0);
  });
});
