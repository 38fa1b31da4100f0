import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { publicKeyText } from '../build/minisign.ts';

/**
 * `npm run key:new -- <file>`: a key to sign releases with, and beside it, ending in `.pub`, the half
 * that everybody may have. With WAYMARK_KEY_PASSWORD the key is useless without that password.
 */
const [file] = process.argv.slice(2);
const password = process.env['WAYMARK_KEY_PASSWORD'];

if (file === undefined) fail('Say where the key is to be written, outside this folder.');
else if (existsSync(file)) fail(`${file} is there already, and a key is never written over.`);
else {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const form = { type: 'pkcs8', format: 'pem' } as const;
  const locked = { ...form, cipher: 'aes-256-cbc', passphrase: password ?? '' };
  writeFileSync(file, privateKey.export(password ? locked : form), { mode: 0o600 });
  writeFileSync(`${file}.pub`, publicKeyText(publicKey));
  console.log(`${file}: keep it from everybody.\n${file}.pub: give it to everybody.`);
}

function fail(why: string) {
  console.error(why);
  process.exitCode = 1;
}
