import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';
import { checked } from '../build/checked.ts';
import { signedDigest } from '../build/digest.ts';
import { publicKeyText, signatureOf } from '../build/minisign.ts';
import { aboutPackage } from '../build/shipped.ts';
import { tally } from '../build/tally.ts';
import { MANIFEST, SIGNATURE, verify } from '../build/verify.ts';
import { signStates } from '../review/sign-state.ts';

/**
 * `npm run release -- --key <file>`: checks, builds, signs and verifies `dist/`. With `--dry-run` the
 * same with a key made for the occasion, in a folder that is gone afterwards.
 */
const { values } = parseArgs({
  options: {
    key: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const dry = values['dry-run'];

try {
  const key = dry ? generateKeyPairSync('ed25519').privateKey : keyIn(values.key);
  const folder = dry ? mkdtempSync(join(tmpdir(), 'waymark-release-')) : values.out;
  try {
    await release(folder, key);
  } finally {
    if (dry) rmSync(folder, { recursive: true, force: true });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function release(folder: string, key: KeyObject): Promise<void> {
  const root = process.cwd();
  const { version } = aboutPackage(root);
  const told = readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}`);
  if (!told && !dry)
    throw new Error(`CHANGELOG.md says nothing of ${version}: write what it means.`);
  const authored = checked(root);
  console.log(`checked   ${tally(authored)}`);
  const states = signStates(authored, signedDigest);
  const drafts = states.filter(({ state }) => state !== 'signed').length;
  console.log(
    `reviewed  ${states.length - drafts} of ${states.length} signed; the rest are drafts`,
  );
  const builder = await createBuilder({
    root,
    build: { outDir: folder, emptyOutDir: false },
    logLevel: 'error',
  });
  await builder.buildApp();
  console.log(`built     ${version}${told ? '' : ' (CHANGELOG.md says nothing of it yet)'}`);
  const bytes = readFileSync(join(folder, MANIFEST));
  writeFileSync(join(folder, SIGNATURE), signatureOf(bytes, key, `waymark ${version}`));
  const wrong = verify(folder, publicKeyText(createPublicKey(key)));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  console.log(`signed    ${SIGNATURE}, and verified`);
  console.log(dry ? 'A rehearsal: nothing was kept.' : `${folder} is release ${version}.`);
}

function keyIn(file: string | undefined): KeyObject {
  if (!file) throw new Error('Say which key signs: --key and its file, or --dry-run.');
  const passphrase = process.env['WAYMARK_KEY_PASSWORD'];
  return createPrivateKey({ key: readFileSync(file), ...(passphrase && { passphrase }) });
}
