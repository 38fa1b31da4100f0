#!/usr/bin/env node
// `npx waymark <command>`: runs the TypeScript as it is, in the Node that the project brings along
// where the one at hand cannot.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/cli/waymark.ts', import.meta.url));
const node = process.features.typescript
  ? process.execPath
  : createRequire(import.meta.url).resolve('node/bin/node');
const { status } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
