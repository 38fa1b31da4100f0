import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findNginx, findWrk } from '../../setup/servers.mjs';
import { deploy } from '../../src/build/deploy.ts';
import { listedIn, NAMED } from '../../src/build/verify.ts';
import { nginx } from '../../tests/hosting/setup/server.ts';
import { loadTable, type Load } from './table.ts';

/**
 * `npm run load`: how many answers nginx gives in a second, with the configuration that we give away.
 * It asks this machine alone, for a few seconds, and writes what it found where docs/hosting.md is
 * held to it.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'dist' },
    seconds: { type: 'string', default: '5' },
    out: { type: 'string', default: 'bench/load/results.json' },
    doc: { type: 'string', default: 'docs/hosting.md' },
  },
});
const CONNECTIONS = 32;
// A mistake in the figure given must not become a load that never ends.
const seconds = Math.min(Math.max(Number(values.seconds) || 5, 1), 30);

const { path: wrk, why } = findWrk();
if (!wrk) throw new Error(why);
const server = await nginx();
try {
  deploy(values.from, server.files);
  const panel = listedIn(values.from).find((path) => /^gb\/en-GB/.test(path) && NAMED.test(path));
  const found: Load = {
    machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
    nginx: `nginx ${versionOf()}`,
    seconds,
    connections: CONNECTIONS,
    rows: ['waymark.js', 'gb/en-GB.html', panel ?? ''].map((path) => ({
      file: path.replace(NAMED, '.<release>.html'),
      ...asked(wrk, path),
    })),
  };
  writeFileSync(values.out, `${JSON.stringify(found, null, 2)}\n`);
  const table = loadTable(found);
  const text = readFileSync(values.doc, 'utf8');
  const block = /(<!-- load -->\n\n)[^]*?(\n\n<!-- \/load -->)/;
  writeFileSync(
    values.doc,
    text.replace(block, (_, start, end) => `${start}${table}${end}`),
  );
  console.log(table);
} finally {
  await server.stop();
}

function versionOf(): string {
  const { stderr } = spawnSync(findNginx().path ?? '', ['-v'], { encoding: 'utf8' });
  return /nginx\/([\d.]+)/.exec(stderr)?.[1] ?? '';
}

function asked(wrk: string, path: string) {
  const said = execFileSync(
    wrk,
    [
      ...['-t2', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br'],
      `https://127.0.0.1:${server.port}/v1/${path}`,
    ],
    { encoding: 'utf8', timeout: (seconds + 30) * 1000 },
  );
  const figure = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '';
  return {
    bytes: readFileSync(join(server.files, `v1/${path}.br`)).length,
    perSecond: Number(figure(/Requests\/sec:\s+([\d.]+)/)),
    within: figure(/99%\s+(\S+)/),
    refused: Number(figure(/Non-2xx or 3xx responses: (\d+)/)),
  };
}
