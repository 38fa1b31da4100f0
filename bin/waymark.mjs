#!/usr/bin/env node
// `npx waymark <command>`. An installed package has it compiled; a checkout runs the TypeScript as it is,
// in the Node that the project brings along where the one at hand cannot.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/waymark.ts', import.meta.url);

if (existsSync(source)) {
  const node = process.features.typescript
    ? process.execPath
    : createRequire(import.meta.url).resolve('node/bin/node');
  const args = [fileURLToPath(source), ...process.argv.slice(2)];
  process.exitCode = spawnSync(node, args, { stdio: 'inherit' }).status ?? 1;
} else await import('../lib/cli/waymark.js');
