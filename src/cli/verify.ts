import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listedIn, verify } from '../build/verify.ts';

/** `npm run verify -- <folder> --key <file.pub>`: whether every file is what its owner signed. */
const { values, positionals } = parseArgs({
  options: { key: { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'dist';
const wrong = verify(folder, values.key && readFileSync(values.key, 'utf8'));
const by = values.key
  ? 'signed by the owner of this key'
  : 'as its manifest says; who made it was not asked';

if (wrong.length === 0) console.log(`${folder}: ${listedIn(folder).length} files, ${by}.`);
else {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
